// Prints how many bytes of the heap a step of training takes, in the median of stretches without a collection.

import { createTraining } from "../../src/engine/index.ts";

const training = createTraining({
  network: {
    inputs: 2,
    layers: [
      { units: 8, activation: "tanh" },
      { units: 5, activation: "relu" },
      { units: 1, activation: "linear" },
    ],
  },
  loss: "mse",
  data: { name: "moons", count: 50 },
  optimizer: { name: "adam" },
  batch: "full",
  l2: 1e-4,
});

training.run(20000); // until it is compiled
const stretches = Array.from({ length: 15 }, () => {
  const before = process.memoryUsage();
  training.run(1000);
  const after = process.memoryUsage();
  return {
    heap: (after.heapUsed - before.heapUsed) / 1000,
    arrays: (after.arrayBuffers - before.arrayBuffers) / 1000,
  };
});

const median = (values: number[]) => values.sort((a, b) => a - b)[7];
process.stdout.write(
  JSON.stringify({
    heap: median(stretches.map(({ heap }) => heap)),
    arrays: median(stretches.map(({ arrays }) => arrays)),
  }),
);
