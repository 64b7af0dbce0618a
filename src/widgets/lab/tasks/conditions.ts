import type { Measured } from "../measured.ts";
import type { Settings } from "../settings.ts";

/** What the lab knows of a state when a task is judged. */
export interface Attempt {
  readonly state: Settings;
  readonly epoch: number;
  readonly parameters: number;
  readonly measured: Pick<Measured, "train" | "test">;
}

/** One thing that a task asks for. */
export interface Condition {
  /** In a few words: "at most 60 parameters". */
  readonly wanted: string;
  readonly met: (attempt: Attempt) => boolean;
  /** What it is now, in words: "105". */
  readonly now: (attempt: Attempt) => string;
}

type Score = Attempt["measured"]["train"];
type Set = keyof Attempt["measured"];

const names = { train: "training points", test: "points held out" } as const;
const noSuch = "none are held out";

/** So large a share of a set is given its right class. */
export const right = (set: Set, share: number): Condition => ({
  wanted: `${percent(share)} of the ${names[set]} right`,
  ...of(
    set,
    ({ score }) => score >= share,
    ({ said }) => said,
  ),
});

/** The loss over a set is at most this. */
export const lossAtMost = (set: Set, most: number): Condition => ({
  wanted: `loss on the ${names[set]} at most ${most}`,
  ...of(set, ({ loss }) => loss <= most, lossOf(most)),
});

/** The loss over a set is at least this. */
export const lossAtLeast = (set: Set, least: number): Condition => ({
  wanted: `loss on the ${names[set]} at least ${least}`,
  ...of(set, ({ loss }) => loss >= least, lossOf(least)),
});

/** The network has at most so many weights and biases. */
export const parametersAtMost = (most: number): Condition => ({
  wanted: `at most ${most} parameters`,
  met: ({ parameters }) => parameters <= most,
  now: ({ parameters }) => String(parameters),
});

/** The run stands at such an epoch or before it. */
export const epochAtMost = (most: number): Condition => ({
  wanted: most === 0 ? "at epoch 0" : `by epoch ${most}`,
  met: ({ epoch }) => epoch <= most,
  now: ({ epoch }) => `epoch ${Number(epoch.toFixed(2))}`,
});

/** The run stands at such an epoch or behind it. */
export const epochAtLeast = (least: number): Condition => ({
  wanted: `after ${least} epochs or more`,
  met: ({ epoch }) => epoch >= least,
  now: ({ epoch }) => `epoch ${Number(epoch.toFixed(2))}`,
});

/** Something about the settings alone. */
export const that = (
  wanted: string,
  met: (state: Settings) => boolean,
): Condition => ({
  wanted,
  met: ({ state }) => met(state),
  now: ({ state }) => (met(state) ? "as asked" : "not so"),
});

/** These settings are those of the start. */
export const unchanged = (
  wanted: string,
  names: readonly (keyof Settings)[],
  start: Settings,
): Condition => ({
  ...that(wanted, (state) =>
    names.every((name) => state[name] === start[name]),
  ),
  now: ({ state }) => {
    const other = names.filter((name) => state[name] !== start[name]);
    return other.length === 0 ? "kept" : `changed: ${other.join(", ")}`;
  },
});

function of(
  set: Set,
  met: (score: Score) => boolean,
  now: (score: Score) => string,
): Pick<Condition, "met" | "now"> {
  return {
    met: ({ measured: { [set]: score } }) => score !== undefined && met(score),
    now: ({ measured: { [set]: score } }) => (score ? now(score) : noSuch),
  };
}

// With as many digits as tell it from what is wanted.
const lossOf = (wanted: number) => {
  const digits = Math.max(4, String(wanted).replace(/^0?\.?0*/, "").length);
  return ({ loss }: Score) => String(Number(loss.toPrecision(digits)));
};

const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`;
