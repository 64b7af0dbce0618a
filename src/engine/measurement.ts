import { forward } from "./backpropagation.ts";
import { fillBatch, inOrder } from "./batch.ts";
import type { Dataset, Examples } from "./dataset.ts";
import type { Kernels } from "./kernels.ts";
import { losses } from "./losses.ts";
import type { Loss } from "./losses.ts";
import { classOf } from "./metrics.ts";
import type { Network } from "./network.ts";
import type { Workspace } from "./workspace.ts";

/** Means over examples; accuracies only where the loss is one for classes, test values only where examples are held out. */
export interface Measurement {
  readonly loss: number;
  readonly accuracy?: number;
  readonly testLoss?: number;
  readonly testAccuracy?: number;
}

/** Loss and accuracy over all training examples and all held out, computed in the workspace's batches. */
export function measureNetwork(
  kernels: Kernels,
  network: Network,
  workspace: Workspace,
  loss: Loss,
  data: Dataset,
  batch: number,
): Measurement {
  const over = (examples: Examples) =>
    meanOver(kernels, network, workspace, loss, examples, batch);
  const kept = over(data);
  const test = data.test.count > 0 ? over(data.test) : undefined;
  const { classifies } = losses[loss];
  return {
    loss: kept.loss,
    ...(classifies && { accuracy: kept.accuracy }),
    ...(test && { testLoss: test.loss }),
    ...(test && classifies && { testAccuracy: test.accuracy }),
  };
}

function meanOver(
  kernels: Kernels,
  network: Network,
  workspace: Workspace,
  loss: Loss,
  examples: Examples,
  batch: number,
) {
  const { x, y, layers } = workspace;
  const { inputs, outputs } = network;
  const { a, delta } = layers[layers.length - 1];
  let sum = 0;
  let right = 0;
  for (let start = 0; start < examples.count; start += batch) {
    const count = Math.min(batch, examples.count - start);
    fillBatch(workspace, examples, inputs, inOrder, start, count);
    forward(kernels, network, layers, x, count);
    sum += count * losses[loss].evaluate(a, y, count, outputs, delta);
    for (let n = 0; n < count; n++) {
      if (classOf(a, n, outputs) === y[n]) right++;
    }
  }
  return { loss: sum / examples.count, accuracy: right / examples.count };
}
