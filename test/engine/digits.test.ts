import { expect, test } from "vitest";
import { DIGIT_SIZE, digits } from "@/engine/digits.ts";
import { createRandom } from "@/engine/random.ts";

const pixels = DIGIT_SIZE * DIGIT_SIZE;
const image = (x: Float64Array, n: number) =>
  x.subarray(n * pixels, (n + 1) * pixels);

test("every digit comes equally often, in random order", () => {
  const { x, y } = digits(createRandom(0), 200, 0.15);
  expect(x.length).toBe(200 * pixels);
  const tally = Array.from({ length: 10 }, () => 0);
  y.forEach((digit) => tally[digit]++);
  expect(tally).toEqual(Array.from({ length: 10 }, () => 20));
  expect(y).not.toEqual(Float64Array.from(y, (_, n) => n % 10));
});

test("every pixel is a grey from 0 to 1", () => {
  const { x } = digits(createRandom(1), 100, 0.5);
  expect(x.every((grey) => grey >= 0 && grey <= 1)).toBe(true);
});

test("the same seed draws the same images, another seed others", () => {
  const drawn = digits(createRandom(2), 50, 0.15);
  expect(digits(createRandom(2), 50, 0.15)).toEqual(drawn);
  expect(digits(createRandom(3), 50, 0.15).x).not.toEqual(drawn.x);
});

test("the noise changes the pixels by its standard deviation, and neither digits nor strokes", () => {
  const clean = digits(createRandom(4), 100, 0);
  const noisy = digits(createRandom(4), 100, 0.1);
  expect(noisy.y).toEqual(clean.y);
  // Paper cannot get lighter than 0: half its noise is cut off, and the mean square is half the variance.
  const paper = [...clean.x.keys()].filter((i) => clean.x[i] === 0);
  const meanSquare =
    paper.reduce((sum, i) => sum + noisy.x[i] ** 2, 0) / paper.length;
  expect(meanSquare).toBeGreaterThan(0.0045);
  expect(meanSquare).toBeLessThan(0.0055);
});

test("every image has dark ink and white paper", () => {
  const { x, y } = digits(createRandom(5), 500, 0);
  y.forEach((_, n) => {
    const greys = Array.from(image(x, n));
    expect(Math.max(...greys)).toBeGreaterThan(0.5);
    expect(greys.filter((grey) => grey === 0).length).toBeGreaterThan(
      pixels / 3,
    );
  });
});

test("the nearest mean image tells the digits apart often, and far from always", () => {
  const count = 1000;
  const known = digits(createRandom(6), count, 0.15);
  const unknown = digits(createRandom(7), count, 0.15);
  const means = Array.from({ length: 10 }, () => new Float64Array(pixels));
  known.y.forEach((digit, n) => {
    image(known.x, n).forEach((grey, p) => (means[digit][p] += grey / 100));
  });
  const distance = (n: number, mean: Float64Array) =>
    image(unknown.x, n).reduce(
      (sum, grey, p) => sum + (grey - mean[p]) ** 2,
      0,
    );
  const right = unknown.y.filter((digit, n) => {
    const distances = means.map((mean) => distance(n, mean));
    return distances.indexOf(Math.min(...distances)) === digit;
  });
  expect(right.length / count).toBeGreaterThan(0.4);
  expect(right.length / count).toBeLessThan(0.8);
});
