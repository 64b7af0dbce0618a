import type { Lowest } from "./losses.ts";

/** What the verdict makes of two losses. */
export interface Standing {
  /** How the test loss compares with the training loss; `away` where both have left every bound. */
  readonly gap: "none" | "some" | "large" | "away";
  /** test / train */
  readonly times: number;
  /** Whether the test loss has been clearly lower before. */
  readonly past: boolean;
}

// No target has values over 2.
const away = 1000;

/** The standing of a run: a gap is large from twice the training loss on, a lowest test loss past from a twentieth. */
export function standingOf(
  train: number,
  test: number,
  lowest: Lowest,
): Standing {
  const times = test / train;
  return {
    gap: !(train + test < away)
      ? "away"
      : times < 1.05
        ? "none"
        : times < 2
          ? "some"
          : "large",
    times,
    past: lowest.loss < 0.95 * test,
  };
}
