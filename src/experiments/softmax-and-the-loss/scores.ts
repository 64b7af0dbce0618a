import { exp, log, losses } from "../../engine/index.ts";

/** What softmax and the cross-entropy make of one example's logits, class by class. */
export interface Scores {
  readonly logits: readonly number[];
  /** e^z, and their sum. */
  readonly exponentials: readonly number[];
  readonly sum: number;
  readonly probabilities: readonly number[];
  /** The loss if the class were the right one, -log p. */
  readonly losses: readonly number[];
  /** ∂L/∂z if the first class is the right one, p - y. */
  readonly gradient: readonly number[];
}

/** Reads logits as probabilities at a temperature, through the loss that the engine trains with. */
export function readScores(logits: readonly number[], temperature = 1): Scores {
  const scaled = Float64Array.from(logits, (z) => z / temperature);
  const evaluate = (right: number) => {
    const gradient = new Float64Array(scaled.length);
    const y = Float64Array.of(right);
    const loss = losses["cross-entropy"].evaluate(
      scaled,
      y,
      1,
      scaled.length,
      gradient,
    );
    return { loss, gradient: Array.from(gradient) };
  };
  const each = logits.map((_, right) => evaluate(right));
  const exponentials = Array.from(scaled, exp);
  return {
    logits,
    exponentials,
    sum: exponentials.reduce((sum, value) => sum + value, 0),
    probabilities: each.map(({ loss }) => exp(-loss)),
    losses: each.map(({ loss }) => loss),
    gradient: each[0].gradient,
  };
}

/** -log p for a p that was rounded to so many decimals first. */
export const lossOfRounded = (p: number, decimals: number): number =>
  -log(Number(p.toFixed(decimals)));

/** -log σ(z) where σ(z) is computed in 32 bits on the way, as in a network that hands on probabilities. */
export function lossThroughFloat32(z: number): number {
  const { fround } = Math;
  return -log(fround(1 / fround(1 + fround(exp(-z)))));
}

/** The largest x whose e^x is a finite number, in 64 and in 32 bits. */
export const largestExponent = {
  float64: log(Number.MAX_VALUE),
  float32: log((2 - 2 ** -23) * 2 ** 127),
} as const;
