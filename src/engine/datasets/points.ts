import type { Random } from "../random.ts";
import type { Draw } from "./draw.ts";
import { addNoise } from "./draw.ts";

/** The four corners of the unit square, 00 01 10 11, with the truth table of one logical function as classes. */
export function corners(table: readonly number[]): Draw {
  return (random: Random, _count, noise) => {
    const x = Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1);
    addNoise(random, x, noise);
    return { x, y: Float64Array.from(table) };
  };
}
