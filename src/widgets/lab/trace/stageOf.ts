import type { Layer } from "@/engine/index.ts";
import type { Step } from "./steps.ts";

/** A step in a sentence: where it stands, and what is done. */
export function stageOf({ kind, layer }: Step, layers: readonly Layer[]) {
  const where =
    layer === layers.length ? "the output" : `hidden layer ${layer}`;
  switch (kind) {
    case "given":
      return "Given: the inputs of the point. Press Next, or the right arrow key.";
    case "forward":
      return `Forward, ${where}: a unit adds its bias to its weighted inputs, and passes on what its function makes of the sum.`;
    case "loss":
      return "The loss: how far the output is from the target.";
    case "error":
      return `Backward, ${where}: the error of a unit is the derivative of the loss by its sum.`;
    case "gradient":
      return `Backward, ${where}: the gradient of a weight is the error that it leads to, times the value that it carries.`;
    case "update":
      return "Update: what a step of plain gradient descent on this point alone would change.";
  }
}
