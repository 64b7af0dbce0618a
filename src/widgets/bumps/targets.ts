import { sin } from "@/engine/index.ts";

/** A curve over [0, 10] to be built. */
interface Target {
  /** What stands on its button. */
  readonly name: string;
  value(x: number): number;
  /** The largest slope; none where the curve jumps. */
  readonly steepest: number | undefined;
  /** The lowest and the highest value that are drawn. */
  readonly y: readonly [low: number, high: number];
}

/** The ends of the interval on which a curve is to be met. */
export const ends = [0, 10] as const;

/** The targets by their names in addresses. */
export const targets = {
  sine: { name: "sin x", value: sin, steepest: 1, y: [-1.6, 1.6] },
  arch: {
    name: "arch",
    value: (x) => (x * (10 - x)) / 25,
    steepest: 0.4,
    y: [-0.5, 1.5],
  },
  bend: {
    name: "bend",
    value: (x) => Math.abs(x - 5) / 5,
    steepest: 0.2,
    y: [-0.5, 1.5],
  },
  jump: {
    name: "jump",
    value: (x) => (x > 4 ? 1 : 0),
    steepest: undefined,
    y: [-0.5, 1.5],
  },
} as const satisfies Readonly<Record<string, Target>>;

/** The name of a target. */
export type TargetName = keyof typeof targets;
