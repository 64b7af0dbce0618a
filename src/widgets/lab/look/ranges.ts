import type { TrainingSettings } from "@/engine/index.ts";
import type { Interval } from "@/plots/index.ts";
import { reachOf } from "../network/response.ts";

/** The axis that holds the activations of all hidden layers; what lies outside is counted at its ends. */
export function activationRange({ network }: TrainingSettings): Interval {
  const hidden = network.layers.slice(0, -1);
  const reaches = hidden.map(({ activation }) =>
    activation === "relu" ? ([0, 3] as const) : reachOf(activation),
  );
  const ends = reaches.map((reach) => reach ?? ([-2, 2] as const));
  return [
    Math.min(0, ...ends.map(([low]) => low)),
    Math.max(1, ...ends.map(([, high]) => high)),
  ];
}
