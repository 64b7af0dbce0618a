import fc from "fast-check";
import { expect, test } from "vitest";
import { classRegions } from "@/plots/classRegions.ts";
import {
  ClassField,
  ClassLegend,
  ConfusionMatrix,
  Points,
  PointSymbols,
} from "@/plots/index.ts";
import { simplify } from "@/plots/simplify.ts";
import type { Point } from "@/plots/trace.ts";
import { winners } from "@/plots/winners.ts";
import { draw, expectPicture } from "./draw.ts";

// Three scores that are linear over the plane: their regions meet at (0.2, -0.1).
const linear = (x: number, y: number) => [
  3 * (x - 0.2) + 4 * (y + 0.1),
  -5 * (x - 0.2) + 2 * (y + 0.1),
  -4 * (y + 0.1),
];

function fieldOf(
  scores: (x: number, y: number) => readonly number[],
  resolution: number,
) {
  const middle = (i: number) => (2 * (i + 0.5)) / resolution - 1;
  return Array.from({ length: resolution ** 2 }, (_, i) => {
    const z = scores(
      middle(i % resolution),
      middle(Math.floor(i / resolution)),
    );
    const most = Math.max(...z);
    const powers = z.map((value) => Math.exp(value - most));
    const sum = powers.reduce((s, power) => s + power, 0);
    return powers.map((power) => power / sum);
  }).flat();
}

// Twice the area that rings enclose, holes taken off.
const area = (rings: readonly (readonly Point[])[]) =>
  rings
    .flatMap((ring) =>
      ring.slice(1).map(([x, y], i) => ring[i][0] * y - x * ring[i][1]),
    )
    .reduce((sum, part) => sum + part, 0);

// How often rings go around a point.
function around(rings: readonly (readonly Point[])[], [x, y]: Point): number {
  let times = 0;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
      if (y1 > y === y2 > y) continue;
      if (x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1))
        times += y2 > y1 ? 1 : -1;
    }
  return times;
}

const scoresOf = (classes: number, size: number) =>
  fc.array(
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: size * size,
      maxLength: size * size,
    }),
    { minLength: classes, maxLength: classes },
  );

test("whatever the scores, the regions fill the plane and leave nothing out", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 6 }).chain((n) => scoresOf(n, 5)),
      (scores) => {
        const { rings } = winners(scores, 5);
        // Points are kept to a hundredth of a cell; the smallest piece of a division has twice the area 1.
        expect(Math.abs(area(rings.flat()) - 2 * 16)).toBeLessThan(0.3);
        for (const own of rings) expect(area(own)).toBeGreaterThan(-0.3);
      },
    ),
  );
});

test("every place lies in the region of the class with the highest score there", () => {
  const places = fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
    fc.double({ min: 0.02, max: 0.96, noNaN: true }),
    fc.double({ min: 0.02, max: 0.96, noNaN: true }),
  );
  fc.assert(
    fc.property(scoresOf(4, 5), places, (scores, [column, row, right, up]) => {
      // In the half of the square to the right of its diagonal, or to the left.
      const at = (of: readonly number[], c: number, r: number) =>
        of[(row + r) * 5 + column + c];
      const z = scores.map((of) =>
        right >= up
          ? at(of, 0, 0) * (1 - right) +
            at(of, 1, 0) * (right - up) +
            at(of, 1, 1) * up
          : at(of, 0, 0) * (1 - up) +
            at(of, 0, 1) * (up - right) +
            at(of, 1, 1) * right,
      );
      const [best, second] = z.toSorted((a, b) => b - a);
      fc.pre(best - second > 0.05 && Math.abs(right - up) > 0.02);
      const point: Point = [column + right, row + up];
      const inside = winners(scores, 5).rings.map((own) => around(own, point));
      expect(inside).toEqual(z.map((value) => (value === best ? 1 : 0)));
    }),
    { numRuns: 300 },
  );
});

test("equal scores go to the first class, as the engine chooses", () => {
  const flat = Array<number>(16).fill(0.5);
  const { rings, lines } = winners([flat, flat, flat], 4);
  expect(rings.map((own) => own.length)).toEqual([1, 0, 0]);
  expect(lines).toEqual([]);
});

test("a softmax of linear scores has three straight lines that meet in a point", () => {
  const { boundary } = classRegions(fieldOf(linear, 20), 20, 3);
  // Each line is drawn from one end to the other without a point between.
  expect(boundary).toMatch(/^(M[^Ml]+l[^Ml]+){3}$/);
  const ends = [
    ...boundary.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)l(-?[\d.]*\d) ?(-?[\d.]+)/g),
  ].flatMap(([, x, y, dx, dy]) => [
    [+x, +y],
    [+x + +dx, +y + +dy],
  ]);
  const meeting = [250 + 250 * 0.2, 250 + 250 * 0.1];
  const near = ends.filter(
    ([x, y]) => Math.hypot(x - meeting[0], y - meeting[1]) < 1,
  );
  expect(near).toHaveLength(3);
});

test("a class that is nowhere the most probable has no region", () => {
  const { regions, boundary } = classRegions(
    fieldOf(() => [4, 0, 0], 8),
    8,
    3,
  );
  expect(regions.map((steps) => steps.filter((d) => d).length)).toEqual([
    5, 0, 0,
  ]);
  expect(boundary).toBe("");
});

test("probabilities of 0, of 1 and of no number are drawn", () => {
  const values = fc.array(
    fc.constantFrom(
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [NaN, NaN, NaN],
      [1 / 3, 1 / 3, 1 / 3],
      [0.5, 0.5, 0],
    ),
    { minLength: 25, maxLength: 25 },
  );
  fc.assert(
    fc.property(values, (cells) => {
      draw(<ClassField values={cells.flat()} resolution={5} classes={3} />);
    }),
  );
});

test("a simpler line passes every point left out within the tolerance", () => {
  const coordinate = fc.double({ min: 0, max: 10, noNaN: true });
  const lines = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2 });
  fc.assert(
    fc.property(lines, (line) => {
      const simple = simplify(line, 1);
      expect([simple[0], simple.at(-1)]).toEqual([line[0], line.at(-1)]);
      for (const [x, y] of line) {
        const nearest = simple.slice(1).map(([x2, y2], i) => {
          const [x1, y1] = simple[i];
          const steps = Array.from({ length: 201 }, (_, s) => s / 200);
          return Math.min(
            ...steps.map((t) =>
              Math.hypot(x1 + t * (x2 - x1) - x, y1 + t * (y2 - y1) - y),
            ),
          );
        });
        expect(Math.min(...nearest)).toBeLessThan(1.1);
      }
    }),
  );
});

const six = [0, 1, 2, 3, 4, 5];

test("a field of six classes has their regions, steps and points", async () => {
  await expectPicture(
    <ClassField
      label="six classes around a centre"
      values={fieldOf(
        (x, y) => six.map((k) => 6 * (x * Math.cos(k) + y * Math.sin(k))),
        12,
      )}
      resolution={12}
      classes={6}
    >
      <Points of="points" />
    </ClassField>,
    "class-field",
  );
});

test("a discrete picture tells only which class is chosen", () => {
  const svg = draw(
    <ClassField
      values={fieldOf(linear, 4)}
      resolution={4}
      classes={3}
      discrete
    />,
  );
  expect(svg.match(/plot-step-4/g)).toHaveLength(3);
  expect(svg).not.toMatch(/plot-step-[0-3]/);
});

test("a field of no cells is empty, not broken", () => {
  draw(<ClassField values={[]} resolution={0} classes={3} />);
});

test("every class has a mark of its own", () => {
  const markup = draw(
    <PointSymbols
      id="p"
      points={six.flatMap((k) => [k / 10, k / 10])}
      classes={six}
      x={[0, 1]}
      y={[0, 1]}
    />,
  );
  const paths = [...markup.matchAll(/<path[^>]* d="([^"]*)"/g)].map(
    ([, d]) => d,
  );
  expect(new Set(paths).size).toBe(5);
  expect(markup.match(/<circle/g)).toHaveLength(1);
  for (const letter of "bcdef") expect(markup).toContain(`href="#p-${letter}"`);
});

test("a table of counts names what its rows and columns are", () => {
  const words = (markup: string) =>
    markup
      .replace(/<[^>]*>|\s+/g, " ")
      .replace(/ +/g, " ")
      .trim();
  expect(
    words(
      draw(
        <ConfusionMatrix
          title="70 points"
          counts={[30, 2, 0, 10, 20, 1, 0, 0, 7]}
          names={["A", "B", "C"]}
        />,
      ),
    ),
  ).toBe("70 points predicted true A B C A 30 2 0 B 10 20 1 C 0 0 7");
  expect(words(draw(<ClassLegend names={["red", "green"]} />))).toMatch(
    /^red green probability/,
  );
});

test("a class without points leaves its row empty", () => {
  const table = draw(
    <ConfusionMatrix title="none" counts={[0, 0, 3, 1]} names={["A", "B"]} />,
  );
  expect(table.match(/plot-nothing/g)).toHaveLength(2);
  expect(table.match(/plot-step-/g)).toHaveLength(2);
});
