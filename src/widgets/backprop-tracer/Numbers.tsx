import { formatNumber, numberText } from "@/plots/index.ts";
import { map, transpose } from "./trace.ts";
import {
  classOf,
  keyOf,
  type Grid,
  type Quantity,
  type Reference,
} from "./quantities.ts";
import { spoken } from "./Symbol.tsx";

interface Props {
  readonly of: Reference;
  readonly grid: Grid<number>;
  /** Whether brackets hold it together: a matrix, or between signs also a number with a minus. */
  readonly bracketed?: "matrix" | "all";
  /** Where the reader may go from here; then it is a button. */
  readonly onPress?: () => void;
}

/** The numbers of a quantity, or of the derivative by it, in its colour and laid out as its matrix. */
export function Numbers({ of, grid, bracketed, onPress }: Props) {
  const shown = of.transposed ? transpose(grid) : grid;
  const single = shown.length === 1 && shown[0].length === 1;
  const frame = !bracketed
    ? ""
    : !single
      ? "backprop-tracer-matrix"
      : bracketed === "all" && shown[0][0] < 0
        ? "backprop-tracer-signed"
        : "";
  const face = {
    class: `backprop-tracer-numbers ${frame} ${toneOf(of)} ${classOf(keyOf(of))}`,
    style: `--columns:${shown[0].length}`,
  };
  const label = `${spoken(of)}${of.transposed && !single ? " transposed" : ""} = ${inWords(shown)}`;
  const entries = shown.flatMap((row, i) =>
    row.map((entry, j) => <Entry key={`${i} ${j}`} value={entry} />),
  );
  return onPress ? (
    <button type="button" {...face} aria-label={label} onClick={onPress}>
      {entries}
    </button>
  ) : (
    <span {...face} role="img" aria-label={label}>
      {entries}
    </span>
  );
}

/** A number as the tracer writes all of them: four digits, and nothing for what rounding leaves of a nought. */
export const written = (value: number) =>
  formatNumber(Math.abs(value) < 1e-100 ? 0 : value, 4);

/** A matrix in words, row by row. */
export const inWords = (grid: Grid<number>): string =>
  map(grid, (entry) => numberText(written(entry)))
    .map((row) => row.join(", "))
    .join("; ");

function Entry({ value }: { readonly value: number }) {
  const { mantissa, exponent } = written(value);
  return (
    <span>
      {mantissa}
      {exponent !== undefined && <sup>{exponent}</sup>}
    </span>
  );
}

/** The colour of a quantity's kind. */
export function toneOf({ name, gradient }: Reference): string {
  if (gradient) return "q-grad";
  return kinds[name] ?? "q-value";
}

const kinds: Readonly<Partial<Record<Quantity, string>>> = {
  W1: "q-param",
  b1: "q-param",
  W2: "q-param",
  b2: "q-param",
  y: "q-loss",
  l: "q-loss",
};
