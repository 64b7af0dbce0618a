import { createFastKernels } from "@/engine/simd/kernels.ts";
import type { Answer, HistoryRecord, Job, Snapshot } from "./protocol.ts";
import { createSession } from "./session.ts";

/**
 * A job at an epoch, trained here and now: what the build draws, and what the worker would answer. The history
 * goes on to the epoch `known`, for a figure that shows the whole run around a frame of its middle.
 * Throws where the worker would answer that the job failed, or that it diverged before the epoch.
 */
export function firstFrame(job: Job, epoch: number, known = epoch): Snapshot {
  const history: HistoryRecord[] = [];
  let last: Answer | undefined;
  const ask = createSession(
    (answer) => {
      last = answer;
      if (answer.kind !== "failed") history.push(...answer.history);
    },
    () => 0,
    createFastKernels,
  );
  ask({ kind: "start", id: 0, job });
  ask({ kind: "seek", id: 0, epoch: Math.max(epoch, known), budget: Infinity });
  ask({ kind: "seek", id: 0, epoch, budget: Infinity });
  return { frame: frameOf(last), history };
}

function frameOf(answer: Answer | undefined) {
  if (answer?.kind === "frame") return answer.frame;
  if (answer?.kind === "failed") throw new Error(answer.message);
  if (answer?.kind === "diverged")
    throw new Error(
      `run ${answer.stop.run} diverged in epoch ${answer.stop.epoch}: ${answer.stop.reason}`,
    );
  throw new Error("no answer");
}
