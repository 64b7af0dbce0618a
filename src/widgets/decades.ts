import type { Interval } from "@/plots/index.ts";

// As many as a logarithmic axis labels.
const steps = 4;

/**
 * Powers of ten around all positive values, at least from `floor` to 1, in four equal steps with 1 among them: an
 * axis that stays as it is while the values on it change, and that two runs share if they can.
 */
export function decades(values: Iterable<number>, floor: number): Interval {
  let [low, high] = [floor, 0];
  for (const value of values) {
    if (!(value > 0 && value < Infinity)) continue;
    low = Math.min(low, Math.log10(value));
    high = Math.max(high, Math.log10(value));
  }
  let step = 1;
  while (Math.ceil(high / step) - Math.floor(low / step) > steps) step++;
  const top = Math.ceil(high / step);
  return [tenTo((top - steps) * step), tenTo(top * step)];
}

// The literal, because a power may miss it by a bit.
const tenTo = (exponent: number) => Number(`1e${exponent}`);
