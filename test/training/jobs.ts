import type { TrainingSettings } from "@/engine/index.ts";
import type { Answer, Ask, Job } from "@/training/protocol.ts";
import { createSession } from "@/training/session.ts";

/** A small network on circles: four steps in an epoch, the last batch smaller. */
export const circles: TrainingSettings = {
  network: {
    inputs: 2,
    layers: [
      { units: 4, activation: "tanh" },
      { units: 3, activation: "relu" },
      { units: 1, activation: "linear" },
    ],
    seed: 3,
  },
  loss: "bce",
  data: { name: "circles", count: 40, seed: 1, test: 0.25 },
  optimizer: { name: "momentum", learningRate: 0.1 },
  batch: 8,
};

/** A curve fitted so fast that its loss soon leaves the finite numbers. */
export const diverging: TrainingSettings = {
  network: {
    inputs: 1,
    layers: [
      { units: 3, activation: "relu" },
      { units: 1, activation: "linear" },
    ],
    seed: 1,
  },
  loss: "mse",
  data: { name: "line", count: 20, seed: 1 },
  optimizer: { name: "sgd", learningRate: 30 },
  batch: 5,
};

/** Two runs side by side with everything observed. */
export const race: Job = {
  runs: [circles, { ...circles, optimizer: { name: "adam" } }],
  epochs: 6,
  observe: {
    layers: true,
    norms: ["gradientNorm", "deltaNorm"],
    field: { resolution: 5, x: [-1.5, 1.5], y: [-1.5, 1.5] },
    histogram: {
      bins: 4,
      ranges: [
        [-1, 1],
        [-1, 1],
      ],
    },
    parameters: true,
  },
};

/** A session whose answers are kept; `clock` counts up by one every time it is asked. */
export function listen() {
  const answers: Answer[] = [];
  let clock = 0;
  const ask = createSession(
    (answer) => answers.push(answer),
    () => clock++,
  );
  const tell = (message: Ask): Answer => {
    ask(message);
    return answers[answers.length - 1];
  };
  return { answers, ask: tell };
}
