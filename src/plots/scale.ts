import { scaleLinear, scaleLog } from "d3-scale";

export type Interval = readonly [number, number];

/** Where a value stands: in percent of the panel's width, or in pixels down from its top. */
export interface Scale {
  readonly kind: "linear" | "log";
  readonly domain: Interval;
  readonly range: Interval;
  readonly ticks: readonly number[];
  /** Outside the domain too, but never far; NaN for what has no place (NaN, ±Infinity, on a log scale 0 and below). */
  at(value: number): number;
}

/** Equal shares of the panel's width, in percent. */
export interface Band {
  readonly count: number;
  readonly pitch: number;
  /** The middle of a share, counted from 0. */
  at(index: number): number;
}

/** The range of a horizontal scale: percent of the panel's width. */
export const across: Interval = [0, 100];

/** The range of a vertical scale: pixels, the highest value at the top. */
export const upTo = (height: number): Interval => [height, 0];

/** The height of the panel that a vertical scale was made for: pixels down to the baseline. */
export const heightOf = (y: Scale): number => y.range[0];

/** A linear scale with about so many ticks (four). */
export function linear(domain: Interval, range: Interval, ticks = 4): Scale {
  const scale = scaleLinear(domain, range);
  const at = (value: number) =>
    Number.isFinite(value) ? near(scale(value)) : NaN;
  return { kind: "linear", domain, range, ticks: scale.ticks(ticks), at };
}

/** A logarithmic scale with three to five ticks at powers of ten, the domain's upper end among them where it is one. */
export function log(domain: Interval, range: Interval): Scale {
  const scale = scaleLog(domain, range);
  const at = (value: number) =>
    Number.isFinite(value) && value > 0 ? near(scale(value)) : NaN;
  return { kind: "log", domain, range, ticks: decadeTicks(domain), at };
}

// Renderers lose precision far outside the panel, and a line that leaves it is cut there anyway.
const near = (place: number) => Math.min(1e5, Math.max(-1e5, place));

/** Equal bands across the panel. */
export function band(count: number): Band {
  const pitch = 100 / Math.max(1, count);
  return { count, pitch, at: (index) => (index + 0.5) * pitch };
}

/**
 * Whole decades around the positive finite values, at least two; every value down to 1e-300 stands clear of the lower
 * end, so that its bar is seen. Where nothing is positive: from 0.01 to 1.
 */
export function logDomain(values: Iterable<number>): Interval {
  const exponents = [...values]
    .filter((value) => value > 0 && Number.isFinite(value))
    .map((value) => Math.min(308, Math.max(-300, Math.log10(value))));
  if (exponents.length === 0) return [0.01, 1];
  const high = Math.ceil(Math.max(...exponents));
  const low = Math.ceil(Math.min(...exponents)) - 1;
  const step = decadeStep(high - low);
  const decades = step * Math.max(2, Math.ceil((high - low) / step));
  return [tenTo(Math.max(-307, high - decades)), tenTo(high)];
}

// Math.pow may miss a power of ten by a bit; the literal never does.
const tenTo = (exponent: number) => Number(`1e${exponent}`);
const decadeStep = (decades: number) => Math.max(1, Math.ceil(decades / 4));

function decadeTicks([low, high]: Interval): number[] {
  const first = Math.ceil(Math.log10(low));
  const last = Math.floor(Math.log10(high));
  const step = decadeStep(last - first);
  const ticks = [];
  for (let exponent = last; exponent >= first; exponent -= step)
    ticks.unshift(tenTo(exponent));
  return ticks;
}
