import { cos, sin } from "../elementary.ts";
import { addNoise, classesInTurn, uniform } from "./draw.ts";
import type { Draw } from "./draw.ts";

/** y = arange % 2; angle = 2π * rand; radius 1 for class 0, `inner` for class 1; x = radius (cos, sin) + noise * randn. */
export const circles: Draw = (random, count, noise, { inner }) => {
  const y = classesInTurn(count, 2);
  const turn = uniform(random, count, 0, 1);
  const x = new Float64Array(2 * count);
  for (let n = 0; n < count; n++) {
    const radius = y[n] === 1 ? inner : 1;
    const angle = 2 * Math.PI * turn[n];
    x[2 * n] = radius * cos(angle);
    x[2 * n + 1] = radius * sin(angle);
  }
  addNoise(random, x, noise);
  return { x, y };
};

/** y = arange % 2; angle = π * rand; x = (cos, sin) for class 0, (1 - cos, ½ - sin) for class 1, + noise * randn. */
export const moons: Draw = (random, count, noise) => {
  const y = classesInTurn(count, 2);
  const turn = uniform(random, count, 0, 1);
  const x = new Float64Array(2 * count);
  for (let n = 0; n < count; n++) {
    const angle = Math.PI * turn[n];
    x[2 * n] = y[n] === 1 ? 1 - cos(angle) : cos(angle);
    x[2 * n + 1] = y[n] === 1 ? 0.5 - sin(angle) : sin(angle);
  }
  addNoise(random, x, noise);
  return { x, y };
};

/** y = arange % arms; t = rand; angle = 2π (turns t + y / arms); x = radius t (cos, sin) + noise * randn. */
export function spirals(arms: number): Draw {
  return (random, count, noise, { radius, turns }) => {
    const y = classesInTurn(count, arms);
    const t = uniform(random, count, 0, 1);
    const x = new Float64Array(2 * count);
    for (let n = 0; n < count; n++) {
      const angle = 2 * Math.PI * (turns * t[n] + y[n] / arms);
      x[2 * n] = radius * t[n] * cos(angle);
      x[2 * n + 1] = radius * t[n] * sin(angle);
    }
    addNoise(random, x, noise);
    return { x, y };
  };
}
