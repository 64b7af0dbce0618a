import type { Job, Met, Snapshot, Stop } from "./protocol.ts";

/** How fast a run plays: a factor on the figure's pace, or as fast as the machine can. */
export const speeds = [0.25, 1, 4, "max"] as const;

/** One of the speeds. */
export type Speed = (typeof speeds)[number];

/** What a run is doing; `ready` is its start, or the state in which the page was built. */
export type PlayState =
  "ready" | "playing" | "paused" | "seeking" | "ended" | "diverged" | "failed";

/** Why a run stands still against the reader's will. */
export type Problem =
  | (Stop & { readonly kind: "diverged" })
  | { readonly kind: "failed"; readonly message: string };

/** All that a figure shows of a run. */
export interface PlayView extends Snapshot {
  /** What the frame and the history belong to: after a change, for a moment, still the job before. */
  readonly job: Job;
  readonly state: PlayState;
  /** The epoch that a seek is on its way to. */
  readonly target: number | undefined;
  /** The epoch that the training has come to on a way that takes longer. */
  readonly reached: number | undefined;
  readonly problem: Problem | undefined;
  /** The condition of the job that has ended the run here. */
  readonly met: Met | undefined;
  readonly speed: Speed;
}
