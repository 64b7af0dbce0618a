import type { Activation, TrainingSettings } from "../../engine/index.ts";
import { median, seeds } from "../statistics.ts";
import { fit } from "./fit.ts";
import { noisySine } from "./noisy-sine.ts";
import { starts } from "./restarts.ts";

const length = 2500;

/** Hidden layers of 3, 5 and 4 units, trained on a noisy sine from 20 starts with Adam at rate 0.01 for 2500 steps. */
export function learnDeep(
  activation: Activation,
  { points, noise }: { readonly points: number; readonly noise: number },
) {
  const fits = seeds(starts).map((seed) => {
    const plain = noisySine({ units: 0, points, noise, seed });
    const hidden = [3, 5, 4].map((units) => ({ units, activation }));
    const deep: TrainingSettings = {
      ...plain,
      network: {
        ...plain.network,
        layers: [...hidden, ...plain.network.layers],
      },
      optimizer: { name: "adam", learningRate: 0.01 },
    };
    return fit(deep, length);
  });
  const tests = fits.map(({ test }) => test);
  return {
    best: Math.min(...tests),
    median: median(tests),
    worst: Math.max(...tests),
    train: median(fits.map(({ train }) => train)),
    gap: median(fits.map(({ train, test }) => test - train)),
  };
}
