import { parameterCount, type TrainingSettings } from "@/engine/index.ts";
import type { Job } from "@/training/protocol.ts";
import { axesOf } from "./axes.ts";
import { mostNodes } from "./network/layout.ts";
import { planOf } from "./plan.ts";
import { activationRange } from "./look/ranges.ts";
import { settings, type Settings } from "./settings.ts";

const mostTraced = 400;

/** The training of a state, and what its open panels need to see of it. */
export function jobOf(state: Settings): Job {
  const { training, coordinates } = planOf(state);
  const [x, y] = axesOf(training.data);
  const most = mostNodes;
  return {
    runs: [training],
    epochs: state.epochs,
    ...untilOf(state),
    observe: {
      ...(coordinates === 2
        ? { field: { resolution: 56, moving: 28, x, y } }
        : { curve: { resolution: 101, x } }),
      ...(training.network.layers.length > 1 && {
        units:
          coordinates === 2
            ? { resolution: 16, moving: 12, x, y, most }
            : { resolution: 41, x, most },
      }),
      parameters: true,
      ...lookOf(state, training),
    },
  };
}

// What the open panels need besides; what is not open costs nothing.
function lookOf({ look }: Settings, training: TrainingSettings) {
  const open = settings.look.members(look);
  const hasHidden = training.network.layers.length > 1;
  return {
    ...(open.includes("gradients") && {
      layers: true,
      norms: ["deltaNorm", "gradientNorm", "updateNorm", "weightNorm"] as const,
    }),
    ...(open.includes("histograms") &&
      hasHidden && {
        histogram: { bins: 24, ranges: [activationRange(training)] },
      }),
    ...(open.includes("weights") && isTraced(training) && { trace: true }),
  };
}

/** Whether the history keeps every parameter of a run: of a network that has few. */
export const isTraced = ({ network }: TrainingSettings): boolean =>
  parameterCount(network) <= mostTraced;

function untilOf({ target, patience }: Settings) {
  if (target === 0 && patience === 0) return {};
  return {
    until: {
      ...(target > 0 && { loss: target }),
      ...(patience > 0 && { patience }),
    },
  };
}

/** The parameters of the network that a job trains. */
export const parametersOf = (job: Job): number =>
  parameterCount(job.runs[0].network);
