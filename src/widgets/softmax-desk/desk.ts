import { exp, log, log1p } from "@/engine/index.ts";
import { labels, logitsOf, type Label, type Settings } from "./settings.ts";

/** One class of the desk. Logarithms stand beside what a double may be too small or too large for. */
export interface ClassOf {
  readonly label: Label;
  /** The logit z. */
  readonly logit: number;
  /** z/T = log e^(z/T). */
  readonly scaled: number;
  /** The probability p, from 0 to 1. */
  readonly p: number;
  /** log p, never above 0. */
  readonly logP: number;
  /** log(1 - p): all that the others have. */
  readonly logRest: number;
  /** 1 for the true class, 0 for the others. */
  readonly y: 0 | 1;
  /** p - y, the derivative of the loss by z/T. */
  readonly gradient: number;
}

/** Logits, what softmax makes of them, and what the true class costs. */
export interface Desk {
  readonly classes: readonly ClassOf[];
  readonly truth: ClassOf;
  /** Those with the largest logit: one, but for a tie. */
  readonly largest: readonly ClassOf[];
  readonly temperature: number;
  /** log of the sum of all e^(z/T). */
  readonly logSum: number;
  /** -log p of the true class. */
  readonly loss: number;
}

/** The desk at these settings. A true class beyond the logits is A. */
export function deskOf(values: Settings): Desk {
  const { temperature } = values;
  const logits = logitsOf(values);
  const scaled = logits.map((logit) => logit / temperature);
  const logSum = logSumExp(scaled);
  const right = truthOf(values);
  const classes = logits.map((logit, i): ClassOf => {
    const rest = scaled.filter((_, j) => j !== i);
    const logRest = logSumExp(rest) - logSum;
    // Near 1, p is known by what the others leave of it.
    const logP =
      logRest < -1 ? log1p(-exp(logRest)) : Math.min(0, scaled[i] - logSum);
    const y = labels[i] === right ? 1 : 0;
    return {
      label: labels[i],
      logit,
      scaled: scaled[i],
      p: exp(logP),
      logP,
      logRest,
      y,
      gradient: y === 1 ? 0 - exp(logRest) : exp(logP),
    };
  });
  const truth = classes.find(({ y }) => y === 1)!;
  const most = Math.max(...logits);
  return {
    classes,
    truth,
    largest: classes.filter(({ logit }) => logit === most),
    temperature,
    logSum,
    loss: 0 - truth.logP,
  };
}

/** The true class of the settings, A where they name one without a logit. */
export const truthOf = (values: Pick<Settings, "logits" | "truth">): Label =>
  labels.slice(0, logitsOf(values).length).find((l) => l === values.truth) ??
  "A";

/** The logits after a step of gradient descent with rate 1, to six decimals: z - (p - y)/T. */
export const stepped = ({ classes, temperature }: Desk): readonly number[] =>
  classes.map(({ logit, gradient }) =>
    within(Number((logit - gradient / temperature).toFixed(6))),
  );

const within = (logit: number) => Math.min(1000, Math.max(-1000, logit));

// log(e^a + e^b + ...), the largest taken out: no power overflows.
function logSumExp(values: readonly number[]): number {
  const most = Math.max(...values);
  const sum = values.reduce((sum, value) => sum + exp(value - most), 0);
  return most + log(sum);
}
