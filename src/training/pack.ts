const digits =
  "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const top = digits.length ** 2 - 1; // 4095, the largest number of two digits

/** Numbers as text, each to 1/8190 of their range. */
export function packLinear(numbers: ArrayLike<number>): string {
  const values = Array.from(numbers);
  check(values, -Infinity);
  const { low, high, place } = range(values);
  return write(
    "linear",
    low,
    high,
    values.map((v) => Math.round(top * place(v))),
  );
}

/**
 * Numbers from 0 up as text, by their logarithm: each to a third of a percent, or to a factor of 10^(decades / 8188)
 * where they span more than twelve decades. 0 stays 0.
 */
export function packLog(numbers: ArrayLike<number>): string {
  const values = Array.from(numbers);
  check(values, 0);
  const { low, high, place } = range(values.filter(Boolean).map(Math.log10));
  const code = (value: number) =>
    1 + Math.round(logSteps(low, high) * place(Math.log10(value)));
  return write(
    "log",
    low,
    high,
    values.map((value) => (value === 0 ? 0 : code(value))),
  );
}

/** The numbers of packLinear's or packLog's text. */
export function unpack(text: string): Float64Array {
  const [scale, low, high, written] = text.split(" ");
  const codes = read(written);
  const steps = logSteps(+low, +high);
  const at = (place: number) => +low + place * (+high - +low);
  return Float64Array.from(
    codes,
    scale === "log"
      ? (code) => (code === 0 ? 0 : 10 ** at((code - 1) / steps))
      : (code) => at(code / top),
  );
}

// No finer than need be: what changes by a few percent then repeats its digits, and the compressed page is a third.
const logSteps = (low: number, high: number) =>
  Math.min(top - 1, Math.max(1, Math.ceil(341 * (high - low))));

function range(values: readonly number[]) {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const place = (value: number) =>
    high > low ? (value - low) / (high - low) : 0;
  return { low, high, place };
}

// First digits stand together and second digits too: neighbours are alike, and the page is compressed.
const write = (
  scale: string,
  low: number,
  high: number,
  codes: readonly number[],
) => {
  const first = codes.map((code) => digits[Math.floor(code / digits.length)]);
  const second = codes.map((code) => digits[code % digits.length]);
  return [scale, low, high, [...first, ...second].join("")].join(" ");
};

function read(written: string): number[] {
  const places = Array.from(written, (digit) => digits.indexOf(digit));
  const count = places.length / 2;
  return places
    .slice(0, count)
    .map((place, i) => place * digits.length + places[count + i]);
}

function check(values: readonly number[], least: number) {
  for (const value of values)
    if (!Number.isFinite(value) || value < least)
      throw new RangeError(
        `cannot pack: ${value} (expected a finite number${least === 0 ? " from 0 up" : ""})`,
      );
}
