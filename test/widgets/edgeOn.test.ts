import fc from "fast-check";
import { expect, test } from "vitest";
import { edgeOn } from "@/widgets/edgeOn.ts";

const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
const cloud = fc.integer({ min: 2, max: 6 }).chain((dimensions) =>
  fc.record({
    points: fc.array(
      fc.array(coordinate, { minLength: dimensions, maxLength: dimensions }),
      { minLength: 2, maxLength: 8 },
    ),
    weights: fc
      .array(coordinate, { minLength: dimensions, maxLength: dimensions })
      .filter((w) => Math.hypot(...w) > 0.01),
    bias: coordinate,
  }),
);

test("the score of a point is its height times the length of the weights", () => {
  fc.assert(
    fc.property(cloud, ({ points, weights, bias }) => {
      const view = edgeOn(points.flat(), weights, bias)!;
      for (const point of points) {
        const score = point.reduce((sum, x, d) => sum + x * weights[d], bias);
        expect(view.slope * view.up(point)).toBeCloseTo(score, 9);
      }
    }),
  );
});

test("no two points are further apart in the picture than they are", () => {
  fc.assert(
    fc.property(cloud, ({ points, weights, bias }) => {
      const view = edgeOn(points.flat(), weights, bias)!;
      const [a, b] = points;
      const seen = Math.hypot(
        view.across(a) - view.across(b),
        view.up(a) - view.up(b),
      );
      const apart = Math.hypot(...a.map((x, d) => x - b[d]));
      expect(seen).toBeLessThanOrEqual(apart + 1e-9);
    }),
  );
});

test("a plane of two dimensions is only turned", () => {
  const view = edgeOn([0, 0, 3, 4, 1, 1], [1, -2], 0.5)!;
  const seen = Math.hypot(
    view.across([3, 4]) - view.across([0, 0]),
    view.up([3, 4]) - view.up([0, 0]),
  );
  expect(seen).toBeCloseTo(5, 12);
});

test("across is where the points are spread most", () => {
  const points = [
    [0, -4, 0],
    [0, 4, 1],
    [0, -4, -1],
    [0, 4, 0],
  ];
  const view = edgeOn(points.flat(), [1, 0, 0], 0)!;
  expect(
    Math.abs(view.across([0, 1, 0]) - view.across([0, 0, 0])),
  ).toBeGreaterThan(0.99);
});

test("without weights there is no plane", () => {
  expect(edgeOn([1, 2], [0, 0], 1)).toBeUndefined();
});
