import { compareConvolutions } from "./linear-collapse/convolution.ts";
import { fitLine, lineSteps } from "./linear-collapse/line.ts";
import { compareStacks, comparisons } from "./linear-collapse/rounding.ts";
import { linearNets, trainDepths } from "./linear-collapse/training.ts";
import { gradientsAt } from "./linear-collapse/updates.ts";

/** What the chapter's linear networks have in common. */
export { linearNets };

/** Linear networks with 0 to 5 hidden layers, trained on three data sets. */
export const [circles, xor, gaussians] = await Promise.all([
  trainDepths({ name: "circles", count: 400, noise: 0.1 }, 0.5),
  trainDepths({ name: "xor" }, 0.5),
  trainDepths({ name: "gaussians", count: 400, noise: 0.8 }, 0.1),
]);

/** How far stacks of 2 to 6 random layers are from their merged layers. */
export const rounding = {
  ...comparisons,
  stacksOf: [2, 3, 4, 5, 6].map(compareStacks),
} as const;

const weights = [0.5, 0.5] as const;
const near = { x: 1, y: 2 } as const;
const far = { x: 3, y: 6 } as const;

/** What two examples ask of the same two weights, without a bend and with tanh between them. */
export const updates = {
  near,
  far,
  linear: {
    near: gradientsAt(weights, near, "linear"),
    far: gradientsAt(weights, far, "linear"),
  },
  tanh: {
    near: gradientsAt(weights, near, "tanh"),
    far: gradientsAt(weights, far, "tanh"),
  },
} as const;

/** One and two linear layers learning y = 2x - 1. */
export const line = {
  steps: lineSteps,
  one: fitLine(0),
  two: fitLine(1),
} as const;

/** Two convolutions against one. */
export const convolutions = compareConvolutions();
