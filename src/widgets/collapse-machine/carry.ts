import { apply, compose, type Affine, type Point } from "./affine.ts";
import { input, type Scene } from "./scene.ts";

/** The scene before the first layer and after each, the layer `relu` (from 1; 0 for none) followed by a ReLU. */
export function scenesOf(
  stack: readonly Affine[],
  relu: number,
): readonly Scene[] {
  const scenes = [input];
  stack.forEach((layer, i) =>
    scenes.push(carry(scenes[i], layer, i + 1 === relu)),
  );
  return scenes;
}

/** What one layer makes of a scene. */
export function carry(scene: Scene, layer: Affine, isBent = false): Scene {
  const path = (line: readonly Point[]) => {
    const moved = line.map((point) => apply(layer, point));
    return isBent ? fold(moved) : moved;
  };
  const point = (at: Point) => path([at])[0];
  return {
    cloud: scene.cloud.map(point),
    grid: scene.grid.map(path),
    square: path(scene.square),
    origin: point(scene.origin),
    e1: point(scene.e1),
    e2: point(scene.e2),
  };
}

/** The single layer that the first, the first two, ... layers multiply out to, whatever bends stand between them. */
export function mergesOf(stack: readonly Affine[]): readonly Affine[] {
  const merges: Affine[] = [];
  for (const layer of stack)
    merges.push(
      merges.length ? compose(layer, merges[merges.length - 1]) : layer,
    );
  return merges;
}

const rectified = ([x, y]: Point): Point => [Math.max(0, x), Math.max(0, y)];

// The image of a broken line under ReLU is one too, with new corners where a coordinate changes its sign.
const fold = (line: readonly Point[]): readonly Point[] =>
  line
    .flatMap((point, i) => [...crossings(line[i - 1] ?? point, point), point])
    .map(rectified);

function crossings(from: Point, to: Point): readonly Point[] {
  return [0, 1]
    .filter((i) => from[i] * to[i] < 0)
    .map((i) => from[i] / (from[i] - to[i]))
    .sort((s, t) => s - t)
    .map((t) => [
      from[0] + t * (to[0] - from[0]),
      from[1] + t * (to[1] - from[1]),
    ]);
}
