import { packLinear, packLog, unpack } from "./pack.ts";
import type { Frame, HistoryRecord, RunRecord, Snapshot } from "./protocol.ts";

/**
 * A snapshot as one short text, for a page's HTML. Fields, curves and units keep 1/8190 of their range, the history's
 * numbers a third of a percent over twelve decades, its accuracies 1/8190, all others six digits. A RangeError where one is not finite.
 */
export function encodeRun({ frame, history }: Snapshot): string {
  const columns = stack(history.map(({ runs }) => runs));
  return JSON.stringify({ frame, epochs: history.length, columns }, shorten);
}

/** The snapshot of encodeRun's text. */
export function decodeRun(text: string): Snapshot {
  const { frame, epochs, columns }: Written = JSON.parse(text, revive);
  const history = Array.from({ length: epochs }, (_, epoch): HistoryRecord => ({
    epoch,
    runs: pick(columns, epoch) as readonly RunRecord[],
  }));
  return { frame, history };
}

interface Written {
  readonly frame: Frame;
  readonly epochs: number;
  /** The shape of one record's runs, with the numbers of all epochs in the place of each number. */
  readonly columns: unknown;
}

function stack(records: readonly unknown[], name?: string): unknown {
  const [shape] = records;
  if (typeof shape === "number")
    return (isShare(name) ? packLinear : packLog)(records as number[]);
  return mapParts(shape, (key) =>
    stack(
      records.map((record) => (record as Record<string, unknown>)[key]),
      key,
    ),
  );
}

// Finer than a third of a percent: how many examples are right is read from it.
const isShare = (name?: string) =>
  name === "accuracy" || name === "testAccuracy";

const pick = (columns: unknown, epoch: number): unknown =>
  columns instanceof Float64Array
    ? columns[epoch]
    : mapParts(columns, (_, part) => pick(part, epoch));

// An array or a record of the same shape.
const mapParts = (
  whole: unknown,
  part: (key: string, value: unknown) => unknown,
): unknown =>
  Array.isArray(whole)
    ? whole.map((value, i) => part(String(i), value))
    : Object.fromEntries(
        Object.entries(whole as object).map(([key, value]) => [
          key,
          part(key, value),
        ]),
      );

/**
 * For JSON.stringify, what a page need not carry: the last digits of fields, curves and numbers. The place in the run
 * stays exact.
 */
export function shorten(key: string, value: unknown): unknown {
  if (key === "field" || key === "curve")
    return packLinear(value as Float64Array);
  if (key === "units")
    return (value as readonly Float64Array[]).map(packLinear);
  if (value instanceof Float64Array || value instanceof Uint32Array)
    return Array.from(value);
  if (typeof value !== "number" || key === "epoch") return value;
  if (!Number.isFinite(value))
    throw new RangeError(`cannot encode ${key}: ${value} (expected a number)`);
  return Number.isInteger(value) ? value : Number(value.toPrecision(6));
}

/** For JSON.parse, what JSON lacks; every text but a packed one is a key. */
export function revive(key: string, value: unknown): unknown {
  if (typeof value === "string") return unpack(value);
  if (key === "parameters") return Float64Array.from(value as number[]);
  if (key === "histograms")
    return (value as number[][]).map((counts) => Uint32Array.from(counts));
  return value;
}
