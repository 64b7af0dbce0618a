import { addNoise, uniform } from "./datasets/draw.ts";
import { cos, sin } from "./elementary.ts";
import type { Random } from "./random.ts";

/** Pixels along each side of an image. */
export const DIGIT_SIZE = 12;

/**
 * Images of the digits 0 to 9 drawn with a pen: x [count × 144], grey from 0 (paper) to 1 (ink) row by row, and y the
 * digit, every digit equally often, in random order. Each is moved, stretched, slanted and drawn with a pen of its own
 * width, all uniform, and every pixel gets Gaussian noise of the given standard deviation.
 */
export function digits(
  random: Random,
  count: number,
  noise: number,
): { x: Float64Array; y: Float64Array } {
  const y = Float64Array.from(random.randperm(count), (n) => n % 10);
  const range = (low: number, high: number) =>
    uniform(random, count, low, high);
  const right = range(-1.5, 1.5);
  const down = range(-1.5, 1.5);
  const width = range(6, 10);
  const height = range(7, 11);
  const slant = range(-0.4, 0.4);
  const pen = range(0.5, 1.1);

  const x = new Float64Array(count * PIXELS);
  for (let n = 0; n < count; n++) {
    const glyph = GLYPHS[y[n]];
    const segments = glyph.slice();
    for (let i = 0; i < segments.length; i += 2) {
      const v = height[n] * (glyph[i + 1] - 0.5);
      segments[i] =
        MIDDLE + right[n] + width[n] * (glyph[i] - 0.5) - slant[n] * v;
      segments[i + 1] = MIDDLE + down[n] + v;
    }
    drawStrokes(segments, pen[n], x.subarray(n * PIXELS, (n + 1) * PIXELS));
  }
  addNoise(random, x, noise);
  for (let i = 0; i < x.length; i++) x[i] = Math.min(Math.max(x[i], 0), 1);
  return { x, y };
}

const PIXELS = DIGIT_SIZE * DIGIT_SIZE;
const MIDDLE = (DIGIT_SIZE - 1) / 2;

// A stroke of the pen: straight lines from point to point, x to the right and y down, in a box of side 1.
type Stroke = readonly (readonly [x: number, y: number])[];

// The image is the darkest any of its segments makes each pixel.
function drawStrokes(
  segments: Float64Array,
  radius: number,
  image: Float64Array,
): void {
  for (let i = 0; i < segments.length; i += 4) {
    drawSegment(
      segments[i],
      segments[i + 1],
      segments[i + 2],
      segments[i + 3],
      radius + 0.5,
      image,
    );
  }
}

// Ink fades over the last pixel of its reach from the line between (x1, y1) and (x2, y2), in pixels.
function drawSegment(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  reach: number,
  image: Float64Array,
): void {
  const alongX = x2 - x1;
  const alongY = y2 - y1;
  const squaredLength = alongX * alongX + alongY * alongY;
  const left = Math.max(Math.ceil(Math.min(x1, x2) - reach), 0);
  const right = Math.min(Math.max(x1, x2) + reach, DIGIT_SIZE - 1);
  const top = Math.max(Math.ceil(Math.min(y1, y2) - reach), 0);
  const bottom = Math.min(Math.max(y1, y2) + reach, DIGIT_SIZE - 1);
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const along = (x - x1) * alongX + (y - y1) * alongY;
      const t = Math.min(Math.max(along / squaredLength, 0), 1);
      const dx = x - x1 - t * alongX;
      const dy = y - y1 - t * alongY;
      const ink = Math.min(reach - Math.sqrt(dx * dx + dy * dy), 1);
      const pixel = y * DIGIT_SIZE + x;
      if (ink > image[pixel]) image[pixel] = ink;
    }
  }
}

// Part of an ellipse, in eighths of a turn, clockwise from the right.
function arc(
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  from: number,
  to: number,
): Stroke {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const angle = (Math.PI / 4) * (from + i);
    return [x + radiusX * cos(angle), y + radiusY * sin(angle)];
  });
}

function glyph(...strokes: readonly Stroke[]): Float64Array {
  return Float64Array.from(
    strokes.flatMap((stroke) =>
      stroke.slice(1).flatMap((end, i) => [...stroke[i], ...end]),
    ),
  );
}

// The ten digits, every one as segments x1, y1, x2, y2.
const GLYPHS: readonly Float64Array[] = [
  glyph(arc(0.5, 0.5, 0.35, 0.5, 0, 8)),
  glyph([
    [0.3, 0.2],
    [0.55, 0],
    [0.55, 1],
  ]),
  glyph([...arc(0.5, 0.28, 0.33, 0.28, -4, 1), [0.15, 1], [0.85, 1]]),
  glyph(arc(0.45, 0.25, 0.32, 0.25, -3, 2), arc(0.45, 0.75, 0.37, 0.25, -2, 3)),
  glyph([
    [0.65, 1],
    [0.65, 0],
    [0.1, 0.68],
    [0.9, 0.68],
  ]),
  glyph([[0.8, 0], [0.25, 0], ...arc(0.47, 0.69, 0.35, 0.31, -3, 3)]),
  glyph(
    [
      [0.7, 0],
      [0.35, 0.3],
      [0.17, 0.7],
    ],
    arc(0.5, 0.7, 0.33, 0.3, 0, 8),
  ),
  glyph([
    [0.15, 0],
    [0.85, 0],
    [0.4, 1],
  ]),
  glyph(arc(0.5, 0.24, 0.28, 0.24, 0, 8), arc(0.5, 0.74, 0.35, 0.26, 0, 8)),
  glyph(arc(0.5, 0.3, 0.33, 0.3, 0, 8), [
    [0.83, 0.3],
    [0.65, 0.7],
    [0.3, 1],
  ]),
];
