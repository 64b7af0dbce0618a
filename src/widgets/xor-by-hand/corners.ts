import type { Settings } from "./settings.ts";

/** The four points of XOR in the order of a truth table; class 0: inputs equal, class 1: different. */
export const corners = [
  { name: "00", x: [0, 0], target: 0 },
  { name: "01", x: [0, 1], target: 1 },
  { name: "10", x: [1, 0], target: 1 },
  { name: "11", x: [1, 1], target: 0 },
] as const satisfies readonly {
  readonly name: Settings["corner"];
  readonly x: readonly [number, number];
  readonly target: 0 | 1;
}[];

/** A point as it is written: "(0, 1)". */
export const written = ({ x }: Pick<(typeof corners)[number], "x">) =>
  `(${x[0]}, ${x[1]})`;
