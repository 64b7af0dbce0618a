const usual = [
  0.00001, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10,
] as const;

/** Learning rates to choose from, the present one among them. */
export const ratesWith = (rate: number): readonly number[] =>
  [...new Set([...usual, rate])].sort((a, b) => a - b);
