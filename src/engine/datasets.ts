import { blobs, gaussians, xorCloud } from "./datasets/clouds.ts";
import { bumps, curve, plane } from "./datasets/curves.ts";
import type { Draw, Options } from "./datasets/draw.ts";
import { corners } from "./datasets/points.ts";
import { circles, moons, spirals } from "./datasets/rings.ts";
import { digits } from "./digits.ts";
import { sin } from "./elementary.ts";

/** The lowest and the highest value on an axis. */
export type Extent = readonly [low: number, high: number];

/** A kind of data set: how it is drawn, and its defaults. */
export interface DatasetEntry {
  /** One sentence that says what the examples are. */
  readonly description: string;
  /** How many classes y tells apart; 0 where y is a number to be fitted. */
  readonly classes: number;
  /** Numbers that describe one example, before any feature is made of them. */
  readonly coordinates: number;
  readonly count: number;
  /** Whether there are always `count` examples. */
  readonly fixed?: boolean;
  /** Standard deviation of the Gaussian noise: on x where y is a class, on y where it is a number. */
  readonly noise: number;
  /** Its further settings, with their defaults. */
  readonly options: Options;
  /** The axes of a plot, x1 and x2 for points of the plane, x and y for a curve; absent for images. */
  readonly extents?: (options: Options) => readonly [Extent, Extent];
  readonly draw: Draw;
}

/** The data sets by name, all made from a seed. */
export const datasets = {
  and: {
    description:
      "The four corners of a square; class 1 where both coordinates are 1.",
    ...fourCorners([0, 0, 0, 1]),
  },
  or: {
    description:
      "The four corners of a square; class 1 where a coordinate is 1.",
    ...fourCorners([0, 1, 1, 1]),
  },
  xor: {
    description:
      "The four corners of a square; class 1 where exactly one coordinate is 1.",
    ...fourCorners([0, 1, 1, 0]),
  },
  "xor-cloud": {
    description:
      "Points spread over a square; class 1 where the signs of the coordinates differ.",
    classes: 2,
    coordinates: 2,
    count: 400,
    noise: 0,
    options: {},
    extents: () => square(1.2),
    draw: xorCloud,
  },
  gaussians: {
    description:
      "Two round clouds that overlap a little, around (-1, -1) and (1, 1).",
    classes: 2,
    coordinates: 2,
    count: 400,
    noise: 0.8,
    options: {},
    extents: () => square(3.5),
    draw: gaussians,
  },
  circles: {
    description: "A ring of radius 1, class 0, around a smaller ring, class 1.",
    classes: 2,
    coordinates: 2,
    count: 400,
    noise: 0.1,
    options: { inner: 0.5 },
    extents: () => square(1.5),
    draw: circles,
  },
  moons: {
    description: "Two half rings, each reaching into the other.",
    classes: 2,
    coordinates: 2,
    count: 400,
    noise: 0.1,
    options: {},
    extents: () => [
      [-1.5, 2.5],
      [-1.75, 2.25],
    ],
    draw: moons,
  },
  spirals: {
    description: "Two spiral arms, each wound into the other.",
    classes: 2,
    coordinates: 2,
    count: 400,
    noise: 0.1,
    options: { radius: 5, turns: 1.5 },
    extents: ({ radius }) => square(1.2 * radius),
    draw: spirals(2),
  },
  blobs: {
    description:
      "Three round clouds of three classes, at the corners of a triangle.",
    classes: 3,
    coordinates: 2,
    count: 300,
    noise: 0.3,
    options: {},
    extents: () => square(2),
    draw: blobs,
  },
  "three-arm-spiral": {
    description: "Three spiral arms of three classes.",
    classes: 3,
    coordinates: 2,
    count: 300,
    noise: 0.1,
    options: { radius: 5, turns: 0.75 },
    extents: ({ radius }) => square(1.2 * radius),
    draw: spirals(3),
  },
  line: {
    description: "The line y = 2x - 1.",
    ...curveEntry((x) => 2 * x - 1, [-1, 1], [-3.5, 1.5]),
  },
  sine: {
    description: "The curve y = sin x.",
    ...curveEntry(sin, [0, 10], [-2, 2]),
    noise: 0.3,
  },
  cubic: {
    description: "The curve y = x³ - x.",
    ...curveEntry((x) => x * x * x - x, [-1.5, 1.5], [-2.5, 2.5]),
  },
  abs: {
    description: "The curve y = |x|, bent at 0.",
    ...curveEntry(Math.abs, [-1, 1], [-0.5, 1.5]),
  },
  step: {
    description: "The curve that is 0 left of 0 and 1 right of it.",
    ...curveEntry((x) => (x > 0 ? 1 : 0), [-1, 1], [-0.5, 1.5]),
  },
  plane: {
    description: "The plane y = (x1 + x2) / 2 over a square.",
    classes: 0,
    coordinates: 2,
    count: 200,
    noise: 0.1,
    options: {},
    extents: () => square(1.2),
    draw: plane,
  },
  bumps: {
    description:
      "Six cones over a square, three up to 1 and three down to -1, and 0 between them.",
    classes: 0,
    coordinates: 2,
    count: 400,
    noise: 0.05,
    options: {},
    extents: () => square(6.5),
    draw: bumps,
  },
  digits: {
    description:
      "Images of the digits 0 to 9, 12 × 12 pixels, each drawn with a pen anew.",
    classes: 10,
    coordinates: 144,
    count: 1000,
    noise: 0.15,
    options: {},
    draw: digits,
  },
} as const satisfies Readonly<Record<string, DatasetEntry>>;

/** The name of a data set. */
export type DatasetName = keyof typeof datasets;

function fourCorners(table: readonly number[]) {
  return {
    classes: 2,
    coordinates: 2,
    count: 4,
    fixed: true,
    noise: 0,
    options: {},
    extents: () => [
      [-0.5, 1.5],
      [-0.5, 1.5],
    ],
    draw: corners(table),
  } as const satisfies Omit<DatasetEntry, "description">;
}

function curveEntry(
  f: (x: number) => number,
  [low, high]: Extent,
  range: Extent,
) {
  return {
    classes: 0,
    coordinates: 1,
    count: 100,
    noise: 0.1,
    options: { low, high },
    extents: (options: Options) => [[options.low, options.high], range],
    draw: curve(f),
  } as const satisfies Omit<DatasetEntry, "description">;
}

function square(half: number): readonly [Extent, Extent] {
  return [
    [-half, half],
    [-half, half],
  ];
}
