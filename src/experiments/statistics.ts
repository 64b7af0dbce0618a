/** The seeds 0 to `count` - 1. */
export const seeds = (count: number): number[] =>
  Array.from({ length: count }, (_, seed) => seed);

/** The arithmetic mean. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The geometric mean of positive numbers: the mean for factors. */
export const geometricMean = (values: readonly number[]): number =>
  Math.exp(mean(values.map(Math.log)));

/** The middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}
