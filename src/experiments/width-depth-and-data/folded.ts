import type { Init } from "../../engine/index.ts";
import { measured } from "../measured.ts";
import { mean, seeds } from "../statistics.ts";

/** The tent map 1 - |2x - 1|, applied `folds` times. */
export function tentOf(x: number, folds: number): number {
  let t = x;
  for (let fold = 0; fold < folds; fold++) t = 1 - Math.abs(2 * t - 1);
  return t;
}

/** The tent of three folds, eight pieces, at 129 places, which the network is to follow. */
const x = Array.from({ length: 129 }, (_, k) => k / 128);
const y = x.map((place) => tentOf(place, 3));

/** What ReLU networks with these hidden layers make of the tent of three folds, from ten seeds of a start. */
export async function learnTent(
  hidden: readonly number[],
  learningRate = 0.01,
  init: Init = "pytorch",
) {
  const curves = await measured(
    "learningCurve",
    seeds(10).map((seed) => ({
      training: {
        network: {
          inputs: 1,
          layers: [
            ...hidden.map((units) => ({ units, activation: "relu" as const })),
            { units: 1, activation: "linear" as const },
          ],
          init,
          seed,
        },
        loss: "mse" as const,
        data: {
          name: "own" as const,
          coordinates: 1 as const,
          points: x,
          y,
          classes: 0,
          standardise: true,
        },
        optimizer: { name: "adam" as const, learningRate },
        batch: "full" as const,
      },
      epochs: 4000,
      every: 4000,
    })),
  );
  const losses = curves.map(({ points }) => points[0].loss);
  return {
    runs: losses.length,
    /** With a mean squared error below a thousandth. */
    found: losses.filter((loss) => loss < 0.001).length,
    best: Math.min(...losses),
    /** What the best constant has. */
    constant: mean(y.map((value) => (value - mean(y)) ** 2)),
  };
}
