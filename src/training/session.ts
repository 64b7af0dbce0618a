import { plainKernels } from "@/engine/index.ts";
import type { Kernels } from "@/engine/index.ts";
import { createLockstep } from "./lockstep.ts";
import type { Lockstep } from "./lockstep.ts";
import type { Answer, Ask } from "./protocol.ts";

/**
 * The worker's side of the protocol, without a thread: a function that takes what the page asks and gives its
 * answers to `post`. `now` is a clock in milliseconds; it decides when an answer comes, never what is in it.
 * `createKernels` makes what computes; its bits do not depend on it either.
 */
export function createSession(
  post: (answer: Answer) => void,
  now: () => number,
  createKernels: () => Kernels = () => plainKernels,
): (ask: Ask) => void {
  let current:
    | { id: number; lockstep: Lockstep; told: number; drawing: number }
    | undefined;

  // Kept from job to job, with their memory: one for each of the networks that train side by
  // side, and one that draws.
  const kernels: Kernels[] = [];
  const kernelsOf = (run: number) => (kernels[run] ??= createKernels());

  const answer = (ask: Exclude<Ask, { kind: "start" }>) => {
    // Asked for a job that another has replaced.
    if (current?.id !== ask.id) return;
    const { id, lockstep, told, drawing } = current;
    // Half of the time is for training, however long it takes to say what there is to see.
    const deadline = now() + Math.max(ask.budget, drawing);
    const late = () => now() >= deadline;

    const wanted =
      ask.kind === "advance"
        ? lockstep.step + ask.steps
        : Math.round(ask.epoch * lockstep.stepsPerEpoch);
    if (ask.kind === "advance")
      while (lockstep.step < wanted && lockstep.advance() && !late());
    const arrived = ask.kind === "advance" || lockstep.seek(wanted, late);

    const trained = now();
    const frame = arrived ? lockstep.frame(ask.kind === "advance") : undefined;
    if (ask.kind === "advance") current.drawing = now() - trained;
    const history = lockstep.history.slice(told);
    current.told = lockstep.history.length;
    const { stop, met, step, stepsPerEpoch } = lockstep;
    if (!frame)
      post({ kind: "progress", id, epoch: step / stepsPerEpoch, history });
    else if (stop && lockstep.ended && frame.step < wanted)
      post({ kind: "diverged", id, frame, history, stop });
    else {
      const ended = met && lockstep.ended && { met };
      post({ kind: "frame", id, frame, history, ...ended });
    }
  };

  return (ask) => {
    try {
      if (ask.kind === "start") {
        const before = current?.lockstep;
        current = undefined;
        const lockstep = createLockstep(ask.job, kernelsOf, before);
        current = { id: ask.id, lockstep, told: 0, drawing: 0 };
      } else answer(ask);
    } catch (error) {
      current = undefined;
      const message = error instanceof Error ? error.message : String(error);
      post({ kind: "failed", id: ask.id, message });
    }
  };
}
