import { scalar, zip, type Value } from "./matrix.ts";

/** A central difference, improved by Richardson: the error is of fourth order in the step. */
export function difference(
  f: (x: number) => Value,
  x: number,
  step: number,
): Value {
  const slope = (h: number) =>
    zip(f(x + h), f(x - h), (a, b) => (a - b) / (2 * h));
  return zip(
    slope(step / 2),
    slope(step),
    (fine, coarse) => (4 * fine - coarse) / 3,
  );
}

/** Higher orders by differences of differences; longer steps keep rounding small. */
export function nthDerivative(
  f: (x: number) => number,
  order: number,
): (x: number) => number {
  if (order === 0) return f;
  const inner = nthDerivative(f, order - 1);
  return (x) => scalar(difference(inner, x, order === 1 ? 1e-3 : 2e-2));
}

/** The inverse of an increasing function, by halving. */
export const inverse = (f: (x: number) => number) => (y: number) => {
  let [low, high] = [-50, 50];
  for (let k = 0; k < 80; k++) {
    const middle = (low + high) / 2;
    if (f(middle) < y) low = middle;
    else high = middle;
  }
  return low;
};

/** Nodes and weights of Simpson's rule; a kink in the middle of the interval falls between two panels. */
export function simpson(
  from: number,
  to: number,
): { readonly x: number; readonly weight: number }[] {
  const panels = 480;
  const step = (to - from) / panels;
  return Array.from({ length: panels + 1 }, (_, k) => {
    const multiple = k === 0 || k === panels ? 1 : k % 2 === 1 ? 4 : 2;
    return { x: from + k * step, weight: (multiple * step) / 3 };
  });
}
