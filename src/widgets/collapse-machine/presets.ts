import { createRandom } from "@/engine/index.ts";
import { identity, type Affine, type Point } from "./affine.ts";

/** A stack of layers that teaches something. */
interface Preset {
  readonly stack: readonly Affine[];
  /** The layer with a ReLU, counted from 1; 0 for none. */
  readonly relu: number;
}

const layer = (W: Affine["W"], b: Point = identity.b): Affine => ({ W, b });

// A turn by 36.87°, the angle of the triangle with sides 3, 4, 5: its numbers are short.
const turn: Affine["W"] = [0.8, -0.6, 0.6, 0.8];
const turnBack: Affine["W"] = [0.8, 0.6, -0.6, 0.8];

const threeMoves: readonly Affine[] = [
  layer(turn, [0.2, -0.1]),
  layer([1, 0.5, 0, 1], [0.5, 0]),
  layer([1.2, 0, 0, 0.6], [-0.3, 0.4]),
];

/** The book's three layers, and those that are added to them one by one. */
export const bookStack: readonly Affine[] = [
  ...threeMoves,
  layer(turnBack),
  layer([1, 0, -0.5, 1], [0, -0.5]),
  layer([0.9, 0.2, 0.1, 1.1], [0.1, 0.3]),
];

/** The stacks of the list, by their names there. */
export const presets = {
  "turn, shear, stretch": { stack: threeMoves, relu: 0 },
  "there and back": {
    stack: [layer([2, 1, 1, 1], [1, 0]), layer([1, -1, -1, 2], [-1, 1])],
    relu: 0,
  },
  "flat in the middle": {
    stack: [
      layer(turn),
      layer([0.4, 0.2, 0.8, 0.4], [0.3, 0]),
      layer([0, -1.5, 1.5, 0]),
    ],
    relu: 0,
  },
  "six turns": {
    stack: Array.from({ length: 6 }, () => layer(turn)),
    relu: 0,
  },
  "a fold": {
    stack: [
      layer(turn, [0.2, -0.1]),
      layer([1, 0.5, 0, 1], [0.5, 0.2]),
      layer([1.2, 0, 0, 0.6], [-0.3, 0.4]),
    ],
    relu: 2,
  },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof presets;

/** The names in the list's order. */
export const presetNames = Object.keys(presets) as readonly PresetName[];

/** Layers drawn from a seed, their numbers short enough to be multiplied by hand. */
export function randomStack(seed: number, count: number): readonly Affine[] {
  const random = createRandom(seed);
  const draw = () => Math.round(10 * random.uniform(-1.5, 1.5)) / 10 + 0;
  return Array.from({ length: count }, () =>
    layer([draw(), draw(), draw(), draw()], [draw(), draw()]),
  );
}
