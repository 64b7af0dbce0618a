import { grouped } from "./grouped.ts";
import { mostOfOneLayer, reachable } from "./most.ts";

/** A count of pieces beside the one that is drawn. */
export interface Comparison {
  readonly name: string;
  readonly pieces: number;
  /** With what it is a bound of. */
  readonly written: string;
  /** Whether it is the one that is drawn. */
  readonly here?: true;
}

interface Shape {
  readonly inputs: number;
  readonly width: number;
  readonly depth: number;
}

/** The pieces now and at the start, the most that the same units make in one layer, and what some network of this shape makes. */
export function comparisonsOf(
  { inputs, width, depth }: Shape,
  { start, now }: { readonly start: number; readonly now: number },
): readonly Comparison[] {
  const units = width * depth;
  const one = mostOfOneLayer(inputs, units);
  const deep = depth > 1 ? reachable(inputs, width, depth) : undefined;
  return [
    { name: "at the start", pieces: start, written: grouped(start) },
    { name: "now", pieces: now, written: grouped(now), here: true },
    {
      name: depth > 1 ? `all ${units} units in one layer` : "one layer",
      pieces: one,
      written: `at most ${grouped(one)}`,
    },
    ...(deep === undefined
      ? []
      : [
          {
            name: "some network of this shape",
            pieces: deep,
            written: `at least ${grouped(deep)}`,
          },
        ]),
  ];
}
