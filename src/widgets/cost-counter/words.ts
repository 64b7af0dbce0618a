/** A number with its thousands apart, with one decimal if it is small and not whole. */
export const grouped = (count: number): string =>
  count.toLocaleString("en-GB", { maximumFractionDigits: count < 10 ? 1 : 0 });

/** So many seconds as one would say it. */
export function lasting(seconds: number): string {
  const [unit, size] =
    units.find(([, size]) => seconds >= size) ?? units.at(-1)!;
  const count = Number((seconds / size).toPrecision(2));
  return `${grouped(count)} ${unit}${count === 1 ? "" : "s"}`;
}

const units = [
  ["year", 365.25 * 86400],
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;
