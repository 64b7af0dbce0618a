/** The number with at most so many decimals (two), so that drawings are small and stored ones stable; never −0. */
export function round(value: number, decimals = 2): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}

/** A horizontal position as SVG takes it: `43.21%`. */
export function percent(value: number, decimals = 2): string {
  return `${round(value, decimals)}%`;
}
