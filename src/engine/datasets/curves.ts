import { addNoise, uniform } from "./draw.ts";
import type { Draw } from "./draw.ts";

/** x = uniform(low, high); y = f(x) + noise * randn. */
export function curve(f: (x: number) => number): Draw {
  return (random, count, noise, { low, high }) => {
    const x = uniform(random, count, low, high);
    const y = x.map(f);
    addNoise(random, y, noise);
    return { x, y };
  };
}

/** x = uniform(-1, 1) [count × 2]; y = (x1 + x2) / 2 + noise * randn. */
export const plane: Draw = (random, count, noise) => {
  const x = uniform(random, 2 * count, -1, 1);
  const y = Float64Array.from(
    { length: count },
    (_, n) => (x[2 * n] + x[2 * n + 1]) / 2,
  );
  addNoise(random, y, noise);
  return { x, y };
};
