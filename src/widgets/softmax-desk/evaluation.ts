import { exp, log } from "@/engine/index.ts";
import type { Settings } from "./settings.ts";

/** What a computer gets, step by step, with every result rounded to its numbers; Infinity and NaN included. */
export interface Evaluation {
  /** What is exponentiated. */
  readonly exponents: readonly number[];
  readonly powers: readonly number[];
  readonly sum: number;
  readonly probabilities: readonly number[];
  /** -log p of the true class. */
  readonly loss: number;
}

type Precision = Settings["precision"];
type Round = (value: number) => number;

/** Softmax as its formula says it: e^z over the sum of all, then the logarithm. */
export function naively(
  scaled: readonly number[],
  right: number,
  precision: Precision,
): Evaluation {
  const round = rounding[precision];
  const shares = sharesOf(scaled.map(round), round);
  return { ...shares, loss: round(0 - log(shares.probabilities[right])) };
}

/** The same with the largest subtracted first; the loss as log sum - (z - max), from no probability. */
export function stably(
  scaled: readonly number[],
  right: number,
  precision: Precision,
): Evaluation {
  const round = rounding[precision];
  const inputs = scaled.map(round);
  const most = Math.max(...inputs);
  const shares = sharesOf(
    inputs.map((input) => round(input - most)),
    round,
  );
  const logSum = round(log(shares.sum));
  return { ...shares, loss: round(logSum - shares.exponents[right]) };
}

/** Where the numbers of a precision end: the largest one, and the exponents beyond which e^z is Infinity, or 0. */
export const limits = {
  float64: { largest: 1.7976931348623157e308, over: 709.78, under: -745.13 },
  float32: { largest: 3.4028234663852886e38, over: 88.72, under: -103.97 },
} as const satisfies Readonly<Record<Precision, object>>;

const rounding: Readonly<Record<Precision, Round>> = {
  float64: (value) => value,
  float32: Math.fround,
};

function sharesOf(exponents: readonly number[], round: Round) {
  const powers = exponents.map((exponent) => round(exp(exponent)));
  const sum = powers.reduce((sum, power) => round(sum + power), 0);
  const probabilities = powers.map((power) => round(power / sum));
  return { exponents, powers, sum, probabilities };
}
