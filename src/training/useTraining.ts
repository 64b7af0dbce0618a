import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { connectWorker } from "./client.ts";
import { decodeRun } from "./encodeRun.ts";
import { createPlayer } from "./player.ts";
import type { Player } from "./player.ts";
import { speeds } from "./playView.ts";
import type { PlayView, Speed } from "./playView.ts";
import type { Job } from "./protocol.ts";

/** A run that a figure shows: what there is to see, and what its bar can ask. */
export interface Run
  extends
    PlayView,
    Pick<Player, "play" | "pause" | "step" | "reset" | "seek" | "setSpeed"> {
  /** Where the picture stands; may be fractional. */
  readonly epoch: number;
  /** The same, or where the run is on its way to: what the next press goes on from. */
  readonly heading: number;
  readonly epochs: number;
  readonly speeds: readonly Speed[];
  /** Whether nothing moves: the moment to say what the picture shows. */
  readonly settled: boolean;
  /** For the element that shows the run: off the screen it rests. */
  readonly ref: RefObject<HTMLDivElement>;
}

/**
 * Trains a job in a worker and shows it from `first` on, the picture that the page was built with, as encodeRun's text.
 * A job of other values starts again at its epoch 0. `pace`: steps in a sixtieth of a second at speed 1, once and for
 * all or for each job; `epoch`: where to go first, and whenever it is another, if not to stay at the picture; `opens`: where
 * another job is opened, if not at its start.
 */
export function useTraining(
  job: Job,
  first: string,
  {
    pace,
    epoch,
    opens,
  }: {
    readonly pace: number | ((job: Job) => number);
    readonly epoch?: number;
    readonly opens?: number;
  },
): Run {
  const ref = useRef<HTMLDivElement>(null);
  const show = useRef<(view: PlayView) => void>(() => undefined);
  const [player] = useState(() =>
    createPlayer({ job, ...decodeRun(first) }, pace, {
      connect: connectWorker,
      requestFrame: (callback) => requestAnimationFrame(callback),
      cancelFrame: (request) => cancelAnimationFrame(request),
      show: (view) => show.current(view),
    }),
  );
  const [view, setView] = useState(player.view);
  show.current = setView;

  // Before anything else can be pressed.
  useLayoutEffect(() => player.setJob(job, opens));
  useEffect(() => {
    if (epoch !== undefined) player.seek(epoch);
  }, [player, epoch]);
  useEffect(() => () => player.close(), [player]);
  useEffect(() => restOffScreen(player, ref.current), [player]);
  useEffect(() => calmIfPreferred(player), [player]);

  const { play, pause, step, reset, seek, setSpeed } = player;
  return {
    ...view,
    ...{ play, pause, step, reset, seek, setSpeed, speeds, ref },
    epoch: view.frame.epoch,
    heading: view.target ?? view.frame.epoch,
    epochs: view.job.epochs,
    settled: view.state !== "playing" && view.state !== "seeking",
  };
}

// A page in the background needs no care: it gets no animation frames.
function restOffScreen(player: Player, element: Element | null) {
  if (!element) return;
  const observer = new IntersectionObserver((entries) =>
    player.rest(!entries[entries.length - 1].isIntersecting),
  );
  observer.observe(element);
  return () => observer.disconnect();
}

function calmIfPreferred(player: Player) {
  const query = matchMedia("(prefers-reduced-motion: reduce)");
  const follow = () => player.calm(query.matches);
  follow();
  query.addEventListener("change", follow);
  return () => query.removeEventListener("change", follow);
}
