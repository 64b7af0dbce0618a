import type { OptimizerSpec } from "../../engine/index.ts";
import { measured } from "../measured.ts";
import { mean, seeds } from "../statistics.ts";
import { deepNetwork, starts } from "./starts.ts";

/** Images to learn from, images held out, and seeds of every mean. */
export const digitCounts = { train: 1000, test: 500, seeds: 3 } as const;

/** The mean test accuracy after 30 epochs, for hidden layers of 50 units. */
export async function learnDigits(depth: number, optimizer: OptimizerSpec) {
  const accuracyOf = async (activation: "sigmoid" | "tanh" | "relu") => {
    const { train, test } = digitCounts;
    const hidden = Array<number>(depth).fill(50);
    const curves = await measured(
      "learningCurve",
      seeds(digitCounts.seeds).map((seed) => ({
        training: {
          network: deepNetwork(
            144,
            hidden,
            10,
            activation,
            starts.pytorch,
            seed,
          ),
          loss: "cross-entropy",
          data: {
            name: "digits",
            count: train + test,
            noise: 0.15,
            test: test / (train + test),
          },
          optimizer,
          batch: 32,
        },
        epochs: 30,
        every: 30,
      })),
    );
    return mean(curves.map(({ points }) => points[0].testAccuracy ?? NaN));
  };
  const [sigmoid, tanh, relu] = await Promise.all(
    (["sigmoid", "tanh", "relu"] as const).map(accuracyOf),
  );
  return { sigmoid, tanh, relu };
}
