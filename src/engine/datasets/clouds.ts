import { cos, sin } from "../elementary.ts";
import { addNoise, classesInTurn, uniform } from "./draw.ts";
import type { Draw } from "./draw.ts";

/** x = uniform(-1, 1) [count × 2]; y = 1 where the signs differ; then noise on x. */
export const xorCloud: Draw = (random, count, noise) => {
  const x = uniform(random, 2 * count, -1, 1);
  const y = Float64Array.from({ length: count }, (_, n) =>
    x[2 * n] * x[2 * n + 1] < 0 ? 1 : 0,
  );
  addNoise(random, x, noise);
  return { x, y };
};

/** y = arange % 2; x = (-1, -1) or (1, 1) + noise * randn. */
export const gaussians: Draw = (random, count, noise) => {
  const y = classesInTurn(count, 2);
  const x = Float64Array.from({ length: 2 * count }, (_, i) =>
    y[i >> 1] === 1 ? 1 : -1,
  );
  addNoise(random, x, noise);
  return { x, y };
};

/** y = arange % 3; x = (sin, cos)(2π y / 3) + noise * randn: the first class on top. */
export const blobs: Draw = (random, count, noise) => {
  const y = classesInTurn(count, 3);
  const x = new Float64Array(2 * count);
  for (let n = 0; n < count; n++) {
    const angle = (2 * Math.PI * y[n]) / 3;
    x[2 * n] = sin(angle);
    x[2 * n + 1] = cos(angle);
  }
  addNoise(random, x, noise);
  return { x, y };
};
