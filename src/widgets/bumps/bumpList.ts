import { parseNumber } from "../../ui/parseNumber.ts";
import type { Setting } from "../settings.ts";
import { margin, most, short, type Bump } from "./bump.ts";
import { ends } from "./targets.ts";

/** The limits of edges and heights. */
export const limits = {
  edge: [ends[0] - margin, ends[1] + margin],
  height: [-2, 2],
} as const;

/** Bumps as one text, `0_2_0.84,2_4_0.14`: left edge, right edge and height of each; or `equal`, for as many as are set. */
export interface BumpListSetting extends Setting<string> {
  /** The bumps that a value holds; undefined for `equal`. */
  list(value: string): readonly Bump[] | undefined;
  /** The value that holds these bumps, three decimals of each number. */
  join(bumps: readonly Bump[]): string;
  /** Values that it accepts. */
  readonly examples: readonly string[];
}

const equal = "equal";

const join = (bumps: readonly Bump[]) =>
  bumps
    .map(({ left, right, height }) =>
      [left, right, height].map(short).join("_"),
    )
    .join(",");

/** The setting that holds the bumps made by hand. */
export const bumpList: BumpListSetting = {
  default: equal,
  expected: `equal, or 1 to ${most} bumps with commas between them, each its left edge, right edge and height: 0_2_0.84; edges from ${limits.edge.join(" to ")}, the left not right of the right one, heights from ${limits.height.join(" to ")}`,
  examples: [equal, "0_2_0.84", "-0.5_2_-1.5,2_10.5_2", "3_3_0"],
  parse,
  accepts: (value): value is string =>
    typeof value === "string" && parse(value) === value,
  list: (value) => (value === equal ? undefined : read(value)),
  join,
};

function parse(text: string): string | undefined {
  if (text.trim() === equal) return equal;
  const bumps = read(text);
  return bumps && bumps.length <= most ? join(bumps) : undefined;
}

function read(text: string): readonly Bump[] | undefined {
  const bumps: Bump[] = [];
  for (const triple of text.trim().split(/[,;\s]+/)) {
    const [left, right, height, ...more] = triple.split("_").map(parseNumber);
    if (!isWithin(left, limits.edge) || !isWithin(right, limits.edge)) return;
    if (!isWithin(height, limits.height) || more.length || left > right) return;
    bumps.push({ left, right, height });
  }
  return bumps;
}

const isWithin = (
  value: number | undefined,
  [low, high]: readonly [number, number],
): value is number => value !== undefined && value >= low && value <= high;
