import {
  layOut,
  losses,
  makeDataset,
  type Dataset,
  type Feature,
  type Network,
  type TrainingSettings,
} from "@/engine/index.ts";
import type { Interval } from "@/plots/index.ts";
import type { Job } from "@/training/protocol.ts";
import { axesOf, heightsOf } from "./axes.ts";

/** What the pictures of a job are drawn from besides its frames. */
export interface Shown {
  readonly training: TrainingSettings;
  readonly data: Dataset;
  readonly axes: readonly [x: Interval, y: Interval];
  /** What a fitted number goes from and to. */
  readonly heights: Interval;
  readonly inputs: readonly (Feature | "x")[];
  /** Whether the outputs are logits, whose accuracy the worker reports. */
  readonly logits: boolean;
}

/** What is shown of a job. */
export function shownOf(job: Job): Shown {
  const [training] = job.runs;
  const data = makeDataset(training.data);
  return {
    training,
    data,
    axes: axesOf(training.data),
    heights: heightsOf(training.data),
    inputs: data.features ?? (data.coordinates === 1 ? ["x"] : ["x1", "x2"]),
    logits: losses[training.loss].classifies,
  };
}

/** The network with the parameters of a frame. */
export const networkOf = (
  { training }: Shown,
  parameters: Float64Array,
): Network => layOut(training.network, parameters);
