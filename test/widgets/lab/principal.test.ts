import { expect, test } from "vitest";
import { project } from "@/widgets/lab/look/principal.ts";

test("a cloud along two directions is seen along them, the longer one to the right", () => {
  // Points a·(3, 4, 0)/5 + b·(0, 0, 1), a spread three times as far as b.
  const places = [-1, 0, 1].flatMap((a) => [-1, 0, 1].map((b) => [3 * a, b]));
  const cloud = places.flatMap(([a, b]) => [
    (3 * a) / 5 + 7,
    (4 * a) / 5 - 2,
    b,
  ]);
  const { points, shares } = project(Float64Array.from(cloud), 3);
  places.forEach(([a, b], n) => {
    expect(points[2 * n]).toBeCloseTo(a, 6);
    expect(points[2 * n + 1]).toBeCloseTo(b, 6);
  });
  expect(shares[0]).toBeCloseTo(0.9, 6);
  expect(shares[1]).toBeCloseTo(0.1, 6);
});

test("a cloud without extent, or along one line only, has a picture too", () => {
  const point = project(Float64Array.of(1, 2, 3, 1, 2, 3), 3);
  expect([...point.points, ...point.shares]).toEqual([0, 0, 0, 0, 0, 0]);
  const line = project(Float64Array.of(0, 0, 0, 1, 1, 1, 2, 2, 2), 3);
  expect(line.shares[0]).toBeCloseTo(1, 9);
  expect(line.points.every(Number.isFinite)).toBe(true);
});
