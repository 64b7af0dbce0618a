import { expect, test } from "vitest";
import { plainKernels } from "@/engine/index.ts";
import type { Kernels, TrainingSettings } from "@/engine/index.ts";
import { createSimdKernels } from "@/engine/simd/kernels.ts";
import type { Answer, Job } from "@/training/protocol.ts";
import { createSession } from "@/training/session.ts";
import { circles, diverging, race } from "./jobs.ts";

test("a session answers the same on either kernels, job after job in the same memory", () => {
  const answers = answersOn(() => plainKernels);
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(
    new Set(["frame", "diverged"]),
  );
  expect(answersOn(() => createSimdKernels()!)).toEqual(answers);
});

/** To and fro in one job, then in others, larger and smaller. */
function answersOn(createKernels: () => Kernels): Answer[] {
  const answers: Answer[] = [];
  const post = (answer: Answer) => answers.push(structuredClone(answer));
  const ask = createSession(post, () => 0, createKernels);
  [race, wider(race), alone(circles), alone(diverging), race].forEach(
    (job, id) => {
      ask({ kind: "start", id, job });
      for (const epoch of [0, 4, 2])
        ask({ kind: "seek", id, epoch, budget: 1000 });
      ask({ kind: "advance", id, steps: 1000, budget: 1000 });
    },
  );
  return answers;
}

const alone = (training: TrainingSettings): Job => ({
  runs: [training],
  epochs: 300,
  observe: { parameters: true },
});

/** The job with so many hidden units that the memory of the first must grow. */
const wider = (job: Job): Job => ({
  ...job,
  runs: job.runs.map((run) => ({
    ...run,
    network: {
      ...run.network,
      layers: run.network.layers.map((layer, l, { length }) =>
        l < length - 1 ? { ...layer, units: 200 } : layer,
      ),
    },
  })),
});
