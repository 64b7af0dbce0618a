// 3, -0.5, .5, 1e-3: what a reader types, never 0x10, Infinity or the empty text (= 0 for Number()).
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The finite number that a text means, or undefined. A decimal comma and a true minus sign are
 * understood, because some telephones offer no other keys.
 */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace("−", "-").replace(",", ".");
  if (!decimal.test(plain)) return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}
