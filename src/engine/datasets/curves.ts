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

/** x = uniform(-6, 6) [count × 2]; y = Σ sign max(0, 1 - ‖x - centre‖ / 2) + noise * randn: six cones, up and down in turn. */
export const bumps: Draw = (random, count, noise) => {
  const x = uniform(random, 2 * count, -6, 6);
  const y = Float64Array.from({ length: count }, (_, n) =>
    cones.reduce((sum, [x1, x2, sign]) => {
      const [d1, d2] = [x[2 * n] - x1, x[2 * n + 1] - x2];
      const distance = Math.sqrt(d1 * d1 + d2 * d2);
      return sum + sign * Math.max(0, 1 - distance / 2);
    }, 0),
  );
  addNoise(random, y, noise);
  return { x, y };
};

// Centres and signs. No two cones overlap.
const cones = [
  [-4, 2.5, 1],
  [0, 2.5, -1],
  [4, 2.5, 1],
  [-4, -2.5, -1],
  [0, -2.5, 1],
  [4, -2.5, -1],
] as const;
