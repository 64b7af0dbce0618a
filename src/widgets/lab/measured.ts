import { predict, type Examples } from "@/engine/index.ts";
import { formatNumber, numberText } from "@/plots/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import { networkOf, type Shown } from "./shown.ts";

/** One set of examples: its loss, and how right the network is about it. */
export interface Measure {
  readonly loss: number;
  /** "268 of 280", or R² as a number. */
  readonly said: string;
  /** The share of right answers, or R². */
  readonly score: number;
}

/** What a state is worth. */
export interface Measured {
  /** What `said` is: "right" or "R²". */
  readonly measure: "right" | "R²";
  readonly train: Measure;
  /** Undefined where nothing is held out. */
  readonly test: Measure | undefined;
}

/** How right the network of a frame is: answers of the right class, or the share of the numbers' variance that it explains. */
export function measuredOf(shown: Shown, frame: RunFrame): Measured {
  const { data } = shown;
  const isRegression = data.classes === 0;
  const of = (
    examples: Examples,
    loss: number,
    accuracy: number | undefined,
  ): Measure => {
    if (isRegression) {
      const variance = varianceOf(examples.y);
      if (variance === 0) return { loss, score: 0, said: "without variance" };
      const score = 1 - loss / variance;
      if (!Number.isFinite(score)) return { loss, score: 0, said: "none" };
      return { loss, score, said: numberText(formatNumber(score, 3)) };
    }
    const share = accuracy ?? accuracyOf(shown, frame, examples);
    const right = Math.round(share * examples.count);
    return { loss, score: share, said: `${right} of ${examples.count}` };
  };
  return {
    measure: isRegression ? "R²" : "right",
    train: of(data, frame.loss, frame.accuracy),
    test:
      frame.testLoss === undefined
        ? undefined
        : of(data.test, frame.testLoss, frame.testAccuracy),
  };
}

// Of a network whose output is the probability of class 1.
function accuracyOf(
  shown: Shown,
  { parameters = new Float64Array(0) }: RunFrame,
  { x, y, count }: Examples,
): number {
  const output = predict(networkOf(shown, parameters), x, count);
  return y.filter((label, n) => +(output[n] > 0.5) === label).length / count;
}

function varianceOf(y: Float64Array): number {
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  return y.reduce((sum, value) => sum + (value - mean) ** 2, 0) / y.length;
}
