import { makeDataset, sin } from "@/engine/index.ts";
import type { Dataset } from "@/engine/index.ts";
import { fitOf } from "../approximation-bench/fit.ts";
import { jobOf } from "../approximation-bench/settings.ts";
import { targets } from "../approximation-bench/targets.ts";
import { benchOf, type Settings } from "./settings.ts";

/** What all starts have in common. */
export interface Ground {
  readonly data: Dataset;
  /** The interval of x. */
  readonly interval: readonly [number, number];
  /** The places that curves are drawn through. */
  readonly xs: readonly number[];
  readonly sine: readonly number[];
  /** A network's answers there. */
  answers(parameters: Float64Array): readonly number[];
  /** What the parameters are called, in their order. */
  readonly names: readonly string[];
}

const resolution = 61;

/** The ground of the starts with these settings. */
export function groundOf(settings: Settings): Ground {
  const [run] = jobOf(benchOf(settings, 0)).runs;
  const data = makeDataset(run.data);
  const interval = targets[settings.target].x;
  const [low, high] = interval;
  const xs = Array.from(
    { length: resolution },
    (_, i) => low + ((high - low) * i) / (resolution - 1),
  );
  return {
    ...{ data, interval, xs },
    sine: xs.map(sin),
    answers: (parameters) => xs.map(fitOf(run.network, parameters, data).at),
    names: namesOf(settings.units),
  };
}

// The weights into the units, their biases, the weights out of them, the output's bias.
const namesOf = (units: number) => [
  ...["w", "b", "v"].flatMap((letter) =>
    Array.from({ length: units }, (_, i) => `${letter}${i + 1}`),
  ),
  "c",
];
