import type { Job } from "@/training/protocol.ts";
import { axesOf } from "./axes.ts";
import { planOf } from "./plan.ts";
import type { Settings } from "./settings.ts";

/** The training of a state, and what its open panels need to see of it. */
export function jobOf(state: Settings): Job {
  const plan = planOf(state);
  const { training, coordinates } = plan;
  const [x, y] = axesOf(training.data);
  return {
    runs: [training],
    epochs: state.epochs,
    observe: {
      ...(coordinates === 2
        ? { field: { resolution: 60, moving: 36, x, y } }
        : { curve: { resolution: 121, x } }),
      parameters: true,
    },
  };
}
