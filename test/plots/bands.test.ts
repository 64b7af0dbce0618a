import fc from "fast-check";
import { expect, test } from "vitest";
import { bands, SIDE } from "@/plots/bands.ts";

const n = 12;
const grid = (field: (x: number, y: number) => number) =>
  Array.from({ length: n * n }, (_, i) =>
    field(((i % n) + 0.5) / n, (Math.floor(i / n) + 0.5) / n),
  );

// The absolute places on a path of M and l.
function places(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?[\d.]+)[ ]?(-?[\d.]+)/g)].map(
    ([, command, a, b]) => {
      [x, y] = command === "M" ? [+a, +b] : [x + +a, y + +b];
      return [x, y];
    },
  );
}

test("the boundary of a field that rises with x is upright, from edge to edge", () => {
  const boundary = places(
    bands(
      grid((x) => x),
      n,
    ).boundary,
  );
  for (const [x] of boundary) expect(x).toBeCloseTo(SIDE / 2, 6);
  const ys = boundary.map(([, y]) => y);
  expect(Math.min(...ys)).toBeLessThanOrEqual(0);
  expect(Math.max(...ys)).toBeGreaterThanOrEqual(SIDE);
});

test("high y is up", () => {
  const { regions } = bands(
    grid((_, y) => y),
    n,
  );
  const ys = places(regions[8]).map(([, y]) => y);
  expect(Math.max(...ys)).toBeLessThanOrEqual(0.11 * SIDE);
});

test("a flat field is one step from corner to corner and has no boundary", () => {
  for (const [value, full] of [
    [0, 0],
    [0.5, 5],
    [0.73, 7],
    [1, 9],
  ]) {
    const { regions, boundary } = bands(
      grid(() => value),
      n,
    );
    expect(boundary).toBe("");
    expect(regions.filter((region) => region !== "")).toHaveLength(full);
    const corners = places(regions[0]).map(([x, y]) => x * y);
    if (full > 0) expect(Math.max(...corners)).toBeGreaterThan(SIDE * SIDE);
  }
});

test("a field of two by two cells, and of one, is drawn", () => {
  expect(bands([0, 1, 0, 1], 2).boundary).not.toBe("");
  expect(bands([0.9], 1).boundary).toBe("");
});

test("no field leads out of the numbers that SVG knows", () => {
  const values = fc.array(fc.double(), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(values, (field) => {
      const { regions, boundary } = bands(field, 4);
      expect([...regions, boundary].join("")).not.toMatch(/NaN|Inf|undef|e/);
    }),
  );
});
