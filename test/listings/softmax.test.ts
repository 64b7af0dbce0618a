import { expect, test } from "vitest";
import {
  createNetwork,
  createOptimizer,
  lossAndGradient,
  makeDataset,
} from "@/engine/index.ts";
import { bookListings } from "./listings.ts";

test("chapter 6's listing trains softmax regression to the engine's loss, from the same points", () => {
  const chapter = bookListings().find(({ file }) => file.includes("06-"));
  const printed = chapter?.script.matchAll(
    /^print\(f"\{cross_entropy\(model\(x\), y\):\.4f\}"\) +# (.+)$/gm,
  );
  const stated = Array.from(printed ?? [], ([, loss]) => loss);

  const { x, y, count } = makeDataset({ name: "blobs", noise: 0.5 });
  const network = createNetwork({
    inputs: 2,
    layers: [{ units: 3, activation: "linear" }],
  });
  network.parameters.fill(0);
  const update = createOptimizer({ name: "sgd", learningRate: 1 });
  const evaluate = () => lossAndGradient(network, "cross-entropy", x, y, count);
  const start = evaluate().loss;
  for (let step = 0; step < 200; step++) {
    update(network.parameters, evaluate().gradient);
  }
  expect([start, evaluate().loss].map((loss) => loss.toFixed(4))).toEqual(
    stated,
  );
});
