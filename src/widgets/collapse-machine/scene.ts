import { cos, sin } from "@/engine/index.ts";
import type { Point } from "./affine.ts";

/** What the machine carries through its layers, at one place of the stack. */
export interface Scene {
  /** The points of two classes, in the order of `classes`. */
  readonly cloud: readonly Point[];
  /** Broken lines. */
  readonly grid: readonly (readonly Point[])[];
  /** The unit square from the origin over e1 round to the origin. */
  readonly square: readonly Point[];
  /** Where the origin and the unit vectors have got to. */
  readonly origin: Point;
  readonly e1: Point;
  readonly e2: Point;
}

// Even rings, because a circle shows best what a layer does to the plane: radius and number of points of each class.
const rings = [
  [1.2, 28],
  [0.6, 14],
] as const;

/** Each point's class: 0 for A, the outer ring, 1 for B. */
export const classes = rings.flatMap(([, count], c) =>
  Array<number>(count).fill(c),
);

// The grid's outermost lines are so far from the axes.
const reach = 2;
const ticks = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);

/** The scene before the first layer. */
export const input: Scene = {
  cloud: rings.flatMap(([radius, count]) =>
    Array.from({ length: count }, (_, n): Point => {
      const angle = (2 * Math.PI * (n + 0.5)) / count;
      return [radius * cos(angle), radius * sin(angle)];
    }),
  ),
  grid: ticks.flatMap((at): Point[][] => [
    [
      [at, -reach],
      [at, reach],
    ],
    [
      [-reach, at],
      [reach, at],
    ],
  ]),
  square: [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ],
  origin: [0, 0],
  e1: [1, 0],
  e2: [0, 1],
};

/** Where a scene's points and unit vectors are: what a picture of it must have room for. */
export const pointsOf = ({
  cloud,
  origin,
  e1,
  e2,
}: Scene): readonly Point[] => [...cloud, ...[origin, e1, e2]];
