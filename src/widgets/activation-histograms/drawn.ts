import type { Init } from "@/engine/index.ts";
import { starts } from "../starts.ts";
import { namesOf } from "../tables.ts";

/** A way to draw the first weights of a network whose layers have equally many units. */
interface Drawn {
  /** What stands on its button. */
  readonly name: string;
  readonly init: Init;
  readonly gain: (width: number) => number;
  /** n Var(w) of a layer with as many inputs as units; NaN of weights that do not vary. */
  readonly spread: (width: number) => number;
}

const { pytorch, xavier, he } = starts;

/** The starts whose activations are compared: the chapter's, and two that are known to be bad. */
export const drawn = {
  pytorch: asShared(pytorch),
  xavier: asShared(xavier),
  he: asShared(he),
  normal: { name: "N(0, 1)", init: "normal", gain: () => 1, spread: (n) => n },
  // Each unit is the mean of the layer before: of all equal weights those that neither grow nor shrink.
  constant: {
    name: "all equal",
    init: "constant",
    gain: (n) => 1 / n,
    spread: () => NaN,
  },
} as const satisfies Readonly<Record<string, Drawn>>;

/** What stands on the button of each. */
export const drawnNames = namesOf(drawn);

function asShared({
  name,
  init,
  gain,
  spread,
}: (typeof starts)["he" | "xavier" | "pytorch"]): Drawn {
  return { name, init, gain: () => gain, spread: () => gain * gain * spread };
}
