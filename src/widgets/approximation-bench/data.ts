import { createRandom } from "@/engine/index.ts";
import type { DatasetSpec, OwnDataSpec } from "@/engine/index.ts";
import { curve as heights } from "./curve.ts";
import type { Settings } from "./settings.ts";
import { targets, valueOf } from "./targets.ts";

/** The points drawn in all: what is not trained on is held out, so a longer training set only adds points. */
export const drawn = 300;

/** The settings that the points depend on. */
type Sample = Pick<
  Settings,
  "target" | "points" | "noise" | "sample" | "inputs" | "curve"
>;

/** The points of a bench: the first `points` of 300 are trained on, the others tell how well that went. */
export function dataOf(settings: Sample): DatasetSpec | OwnDataSpec {
  const { target, points, noise, sample, inputs } = settings;
  const shared = {
    seed: sample,
    test: (drawn - points) / drawn,
    standardise: inputs === "standardised",
  };
  if (target === "own") return { ...drawAlong(settings), ...shared };
  const [low, high] = targets[target].x;
  const name = target === "waves" ? "sine" : target;
  return { name, count: drawn, noise, low, high, ...shared };
}

// As the engine draws its own curves: all x first, then all noise.
function drawAlong({ sample, noise, curve }: Sample) {
  const random = createRandom(sample);
  const [low, high] = targets.own.x;
  const points = Array.from({ length: drawn }, () => random.uniform(low, high));
  const normals = random.randn(drawn);
  const y = points.map(
    (x, n) => valueOf("own", x, heights.list(curve)) + noise * normals[n],
  );
  return { name: "own", coordinates: 1, points, y, classes: 0 } as const;
}
