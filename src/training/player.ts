import type { Client, Connect } from "./client.ts";
import type { PlayState, PlayView, Problem, Speed } from "./playView.ts";
import type {
  Answer,
  Ask,
  HistoryRecord,
  Job,
  Met,
  Snapshot,
} from "./protocol.ts";
import { sharedSteps } from "./shared.ts";

/** What can be asked of a run. */
export interface Player {
  view(): PlayView;
  /** From where the picture stands; from the start if that is the end. */
  play(): void;
  pause(): void;
  /** To the next whole epoch. */
  step(): void;
  /** To epoch 0 of the same job. */
  reset(): void;
  /** To an epoch, and stays there. */
  seek(epoch: number): void;
  setSpeed(speed: Speed): void;
  /**
   * To epoch 0 of another job, playing if the last one was; nothing if the job is the same in all values. Where its
   * runs begin as they did, the picture keeps its place. `at`: an epoch to go to instead, whatever the job was.
   */
  setJob(job: Job, at?: number): void;
  /** Whether to ask for no more frames for a while, because nobody sees them. */
  rest(resting: boolean): void;
  /** Whether to show a frame a second instead of a moving picture. */
  calm(calm: boolean): void;
  close(): void;
}

/** What a player needs of the page. */
export interface Stage {
  readonly connect: Connect;
  /** Calls back before the next repaint with the time in milliseconds, as requestAnimationFrame. */
  readonly requestFrame: (callback: (now: number) => void) => number;
  readonly cancelFrame: (request: number) => void;
  /** Told of every change of the view. */
  readonly show: (view: PlayView) => void;
}

type Goal =
  | { readonly kind: "play" }
  | {
      readonly kind: "seek";
      readonly epoch: number;
      readonly then: "ready" | "paused" | "playing";
    };

// Milliseconds that the worker may be deaf: within a frame while playing, more where no picture waits.
const budgets = { play: 12, seek: 40, calm: 400 };
const frameTime = 1000 / 60;
const calmTime = 1000;
const slowest = 100; // a repaint that comes later does not make the run hurry

/**
 * Plays a job on a worker of its own, starting from a picture that is already there. The worker starts when it is
 * first needed and finds its way to the picture's epoch by itself. At most one ask is under way, one a repaint.
 * `pace` is how many steps a sixtieth of a second takes at speed 1; it may be a fraction, and depend on the job.
 */
export function createPlayer(
  first: { readonly job: Job } & Snapshot,
  pace: number | ((job: Job) => number),
  stage: Stage,
): Player {
  let job = first.job;
  let history = first.history;
  let view: PlayView = {
    ...first,
    state: first.frame.epoch >= first.job.epochs ? "ended" : "ready",
    target: undefined,
    reached: undefined,
    problem: undefined,
    met: undefined,
    speed: 1,
  };
  let goal: Goal | undefined;

  let client: Client | undefined;
  let id = 0; // of the job, for the worker
  let started = -1; // the id of the job the worker has
  let asked: Ask | undefined; // what an answer is due to
  let synced = false; // whether the worker stands where the picture does

  let request: number | undefined;
  let resting = false;
  let calm = false;
  let lastTime: number | undefined;
  let credit = 0; // steps due that are not asked for yet

  const paceOf = (of: Job) => (typeof pace === "number" ? pace : pace(of));

  const update = (changes: Partial<PlayView>) => {
    view = { ...view, ...changes };
    stage.show(view);
  };

  const aim = (next: Goal | undefined, state: PlayState) => {
    goal = next;
    lastTime = undefined;
    credit = 0;
    const target = next?.kind === "seek" ? next.epoch : undefined;
    const nothing = { reached: undefined, problem: undefined, met: undefined };
    update({ state, target, ...nothing });
    schedule();
  };

  const schedule = () => {
    if (goal && !asked && !resting) request ??= stage.requestFrame(tick);
  };

  const tick = (now: number) => {
    request = undefined;
    if (!goal || asked || resting) return;
    const next = goal.kind === "seek" ? seekAsk(goal.epoch) : playAsk(now);
    if (next) send(next);
    else schedule();
  };

  const seekAsk = (epoch: number): Ask => ({
    kind: "seek",
    id,
    epoch,
    budget: budgets.seek,
  });

  const playAsk = (now: number): Ask | undefined => {
    if (!synced) return seekAsk(view.frame.epoch);
    const most = calm ? calmTime : slowest;
    const passed =
      lastTime === undefined ? (calm ? calmTime : frameTime) : now - lastTime;
    if (calm && passed < calmTime) return undefined;
    lastTime = now;
    const { speed } = view;
    credit +=
      speed === "max"
        ? Infinity
        : (paceOf(job) * speed * Math.min(passed, most)) / frameTime;
    // Repaints come a little early or late: a step that is nearly due is due.
    const steps = Math.floor(credit + 0.25);
    if (steps === 0) return undefined;
    credit = speed === "max" ? 0 : credit - steps;
    return {
      kind: "advance",
      id,
      steps,
      budget: calm ? budgets.calm : budgets.play,
    };
  };

  const send = (ask: Ask) => {
    client ??= stage.connect(listen, fail);
    if (started !== id) client.ask({ kind: "start", id, job });
    started = id;
    asked = ask;
    client.ask(ask);
  };

  const listen = (answer: Answer) => {
    if (answer.id !== id) return;
    if (answer.kind === "failed") return fail(answer.message);
    const arrived =
      goal?.kind === "seek" &&
      asked?.kind === "seek" &&
      asked.epoch === goal.epoch;
    asked = undefined;
    history = merge(history, answer.history);
    synced = answer.kind !== "progress";
    if (answer.kind === "progress")
      update({
        ...(goal && { reached: answer.epoch }),
        ...(view.job === job && { history }),
      });
    else {
      const picture = { job, frame: answer.frame, history };
      if (goal?.kind === "seek" && !arrived) update(picture);
      else if (answer.kind === "frame") arrive(picture, answer.met);
      else halt("diverged", { kind: "diverged", ...answer.stop }, picture);
    }
    refine();
    schedule();
  };

  // A moving picture that has come to rest may be a sketch: ask for the same step in full.
  const refine = () => {
    const { job: shown, frame } = view;
    if (goal || asked || !frame.sketch || shown !== job) return;
    goal = { kind: "seek", epoch: frame.epoch, then: "paused" };
    schedule();
  };

  const arrive = (
    picture: Pick<PlayView, "job" | "frame" | "history">,
    met: Met | undefined,
  ) => {
    const then = goal?.kind === "seek" ? goal.then : view.state;
    const ended = goal && (met || picture.frame.epoch >= job.epochs);
    goal = then === "playing" && !ended ? { kind: "play" } : undefined;
    const state = ended ? "ended" : then;
    const nowhere = { target: undefined, reached: undefined };
    update({ ...picture, ...nowhere, state, met });
  };

  const halt = (
    state: PlayState,
    problem: Problem,
    picture: Partial<PlayView> = {},
  ) => {
    goal = undefined;
    const nowhere = { target: undefined, reached: undefined };
    update({ ...picture, ...nowhere, state, problem });
  };

  const fail = (message: string) => {
    disconnect();
    halt("failed", { kind: "failed", message });
  };

  const disconnect = () => {
    client?.close();
    client = undefined;
    started = -1;
    asked = undefined;
    synced = false;
  };

  const seekTo = (epoch: number, then: "ready" | "paused" | "playing") => {
    const there = view.job === job && view.frame.epoch === epoch && !asked;
    if (there && then !== "playing") aim(undefined, then);
    else
      aim(
        { kind: "seek", epoch, then },
        then === "playing" ? "playing" : "seeking",
      );
  };

  return {
    view: () => view,
    play() {
      if (view.state === "playing") return;
      const { state, target, frame, met } = view;
      const from = target ?? frame.epoch;
      if (state === "diverged" || met || from >= job.epochs)
        seekTo(0, "playing");
      else if (target !== undefined) seekTo(target, "playing");
      else aim({ kind: "play" }, "playing");
    },
    pause() {
      if (goal?.kind === "seek") seekTo(goal.epoch, "paused");
      else if (goal) {
        aim(undefined, "paused");
        refine();
      }
    },
    step() {
      const from = Math.floor(view.target ?? view.frame.epoch);
      if (from < job.epochs) seekTo(from + 1, "paused");
    },
    reset: () => seekTo(0, "ready"),
    seek: (epoch) => seekTo(Math.min(Math.max(epoch, 0), job.epochs), "paused"),
    setSpeed: (speed) => update({ speed }),
    setJob(next, at) {
      if (next === job || JSON.stringify(next) === JSON.stringify(job)) return;
      const playing = view.state === "playing";
      const kept = sharedSteps(job.runs, next.runs) > 0;
      const place = at ?? (kept ? (view.target ?? view.frame.epoch) : 0);
      job = next;
      history = [];
      id += 1;
      asked = undefined;
      synced = false;
      const still = place > 0 ? "paused" : "ready";
      seekTo(Math.min(place, job.epochs), playing ? "playing" : still);
    },
    rest(now) {
      resting = now;
      lastTime = undefined;
      if (resting && request !== undefined) {
        stage.cancelFrame(request);
        request = undefined;
      }
      schedule();
    },
    calm(now) {
      calm = now;
    },
    close() {
      goal = undefined;
      if (request !== undefined) stage.cancelFrame(request);
      request = undefined;
      disconnect();
    },
  };
}

// Records stand at the place of their epoch.
function merge(
  known: readonly HistoryRecord[],
  more: readonly HistoryRecord[],
): readonly HistoryRecord[] {
  if (more.length === 0) return known;
  const merged = known.slice();
  for (const record of more) merged[record.epoch] = record;
  return merged;
}
