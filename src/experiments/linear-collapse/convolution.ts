import { createRandom } from "../../engine/index.ts";

/** A square of numbers, row by row. */
export interface Square {
  readonly size: number;
  readonly values: Float64Array;
}

/** Every place at which the kernel lies wholly on the image. */
export function convolve(image: Square, kernel: Square): Square {
  return square(image.size - kernel.size + 1, (i, j) =>
    sumOver(kernel.size, (a, b) => at(kernel, a, b) * at(image, i + a, j + b)),
  );
}

/** As `convolve`, on an image with as many zeros around it as keep its size; the kernel's size is odd. */
export const convolvePadded = (image: Square, kernel: Square): Square =>
  convolve(pad(image, (kernel.size - 1) / 2), kernel);

/** The one kernel that does what two kernels do one after the other. */
export const mergeKernels = (first: Square, second: Square): Square =>
  square(first.size + second.size - 1, (i, j) =>
    sumOver(second.size, (a, b) => at(second, a, b) * at(first, i - a, j - b)),
  );

/** How far two 3×3 convolutions are from their merged 5×5 one, at most. */
export interface ConvolutionDifferences {
  readonly size: number;
  /** Without padding. */
  readonly valid: number;
  /** With zeros around the image: inside its outermost ring of pixels, and in that ring. */
  readonly interior: number;
  readonly border: number;
}

/** Compares them on a random image of 12 × 12 pixels; all numbers from N(0, 1), seed 0. */
export function compareConvolutions(): ConvolutionDifferences {
  const random = createRandom(0);
  const draw = (size: number): Square => ({
    size,
    values: random.randn(size * size),
  });
  const [first, second, image] = [draw(3), draw(3), draw(12)];
  const merged = mergeKernels(first, second);
  const { size } = image;
  const difference = (a: Square, b: Square) =>
    square(a.size, (i, j) => Math.abs(at(a, i, j) - at(b, i, j)));
  const valid = difference(
    convolve(convolve(image, first), second),
    convolve(image, merged),
  );
  const padded = difference(
    convolvePadded(convolvePadded(image, first), second),
    convolvePadded(image, merged),
  );
  const isInterior = (_: number, place: number) =>
    [Math.floor(place / size), place % size].every(
      (k) => k > 0 && k < size - 1,
    );
  return {
    size,
    valid: Math.max(...valid.values),
    interior: Math.max(...padded.values.filter(isInterior)),
    border: Math.max(...padded.values.filter((v, i) => !isInterior(v, i))),
  };
}

function square(
  size: number,
  value: (row: number, column: number) => number,
): Square {
  const values = Float64Array.from({ length: size * size }, (_, place) =>
    value(Math.floor(place / size), place % size),
  );
  return { size, values };
}

/** A value, 0 outside the square. */
function at({ size, values }: Square, row: number, column: number): number {
  const isInside = row >= 0 && row < size && column >= 0 && column < size;
  return isInside ? values[row * size + column] : 0;
}

const pad = (image: Square, margin: number): Square =>
  square(image.size + 2 * margin, (i, j) => at(image, i - margin, j - margin));

const sumOver = (
  size: number,
  term: (row: number, column: number) => number,
): number => square(size, term).values.reduce((sum, value) => sum + value, 0);
