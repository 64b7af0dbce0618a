import type { Job, Snapshot } from "@/training/protocol.ts";
import type { Moments } from "@/training/moments.ts";
import { slopeOf } from "../prediction.ts";
import { drawn } from "./drawn.ts";
import type { Settings } from "./settings.ts";

/** The hidden layers of one state, first to last: what the panels draw. */
export interface Layers {
  readonly activation: Settings["activation"];
  readonly units: number;
  readonly moments: readonly Moments[];
  readonly histograms: readonly Uint32Array[];
  /** By what the spread over the examples should change a layer at the start; NaN where nothing is predicted. */
  readonly factor: number;
  /** That spread in each layer, given the first one's. */
  readonly predicted: readonly number[];
}

/** The hidden layers of a job's only network. */
export function layersOf({
  job,
  frame,
}: { readonly job: Job } & Snapshot): Layers {
  const [{ network }] = job.runs;
  const [{ units, activation }] = network.layers;
  const [{ moments = [], histograms = [] }] = frame.runs;
  const start = Object.values(drawn).find(({ init }) => init === network.init);
  const variance = start?.spread(units) ?? NaN;
  const factor = slopeOf(activation) * Math.sqrt(variance);
  return {
    activation: activation as Settings["activation"],
    units,
    moments,
    histograms,
    factor,
    predicted: moments.map((_, l) => moments[0].overExamples * factor ** l),
  };
}
