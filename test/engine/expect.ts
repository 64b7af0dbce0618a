import { expect } from "vitest";
import { lossAndGradient } from "@/engine/index.ts";
import type { Loss, Network } from "@/engine/index.ts";

/** Expects numbers equal within `tolerance` times their size, or the largest of them where they are smaller. */
export function expectClose(
  actual: number | ArrayLike<number>,
  expected: number | ArrayLike<number>,
  tolerance = 1e-12,
): void {
  const a = typeof actual === "number" ? [actual] : Array.from(actual);
  const b = typeof expected === "number" ? [expected] : Array.from(expected);
  expect(a.length).toBe(b.length);
  const scale = b.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  a.forEach((value, i) => {
    if (Math.abs(value - b[i]) <= tolerance * scale) return;
    expect.fail(
      `value ${i} is ${value}, expected ${b[i]}: off by ${Math.abs(value - b[i]) / scale} of the largest`,
    );
  });
}

/** Expects the gradient of the loss to agree with differences of the loss itself, parameter by parameter. */
export function expectGradient(
  network: Network,
  loss: Loss,
  x: Float64Array,
  y: Float64Array,
  count: number,
): void {
  const { gradient } = lossAndGradient(network, loss, x, y, count);
  const at = (i: number, value: number) => {
    const kept = network.parameters[i];
    network.parameters[i] = value;
    const result = lossAndGradient(network, loss, x, y, count).loss;
    network.parameters[i] = kept;
    return result;
  };
  // Central differences of steps h and 2h, combined so that the error is of order h⁴.
  const h = 2 ** -12;
  const differences = network.parameters.map((p, i) => {
    const near = at(i, p + h) - at(i, p - h);
    const far = at(i, p + 2 * h) - at(i, p - 2 * h);
    return (8 * near - far) / (12 * h);
  });
  expectClose(gradient, differences, 1e-9);
}
