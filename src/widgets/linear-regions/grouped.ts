/** A whole number, a thin space between its thousands from five digits on. */
export function grouped(count: number): string {
  const text = String(count);
  return count < 10_000 ? text : text.replace(/\B(?=(\d{3})+$)/g, "\u202f");
}
