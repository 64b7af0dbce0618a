import fc from "fast-check";
import { expect, test } from "vitest";
import { trace, type Point } from "@/plots/trace.ts";

// Reads a path of M and l back to absolute points.
function readBack(path: string): Point[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?[\d.]+)[ ]?(-?[\d.]+)/g)].map(
    ([, command, a, b]) => {
      const [dx, dy] = [Number(a), Number(b)];
      [x, y] = command === "M" ? [dx, dy] : [x + dx, y + dy];
      return [x, y];
    },
  );
}

test("a path goes in short relative steps", () => {
  const points: Point[] = [
    [0, 12.34],
    [2.5, 12.04],
    [5, 12.54],
  ];
  expect(trace(points)).toBe("M0 12.3l2.5-.3l2.5 .5");
});

test("NaN breaks the line, and a point alone between breaks is a dot", () => {
  const points: Point[] = [
    [0, 0],
    [1, NaN],
    [2, 2],
    [3, 3],
  ];
  expect(trace(points)).toBe("M0 0h0M2 2l1 1");
  expect(trace([])).toBe("");
});

test("rounding never adds up along the path", () => {
  const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate)), (points) => {
      const back = readBack(trace(points));
      expect(back).toHaveLength(points.length);
      points.forEach(([x, y], i) => {
        expect(Math.abs(back[i][0] - x)).toBeLessThan(0.0501);
        expect(Math.abs(back[i][1] - y)).toBeLessThan(0.0501);
      });
    }),
  );
});
