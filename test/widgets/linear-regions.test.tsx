import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import {
  activationsOf,
  createNetwork,
  predict,
  type Network,
} from "@/engine/index.ts";
import { seeds } from "@/experiments/statistics.ts";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { LinearRegions } from "@/widgets/linear-regions/LinearRegions.tsx";
import { mostOfOneLayer, reachable } from "@/widgets/linear-regions/most.ts";
import { divide } from "@/widgets/linear-regions/pieces.ts";
import {
  jobOf,
  settings,
  type Settings,
} from "@/widgets/linear-regions/settings.ts";
import { mostDrawn } from "@/widgets/linear-regions/shownDivision.ts";
import { Verdict } from "@/widgets/linear-regions/Verdict.tsx";
import { defaultsOf } from "@/widgets/settings.ts";

const net = (inputs: number, hidden: readonly number[], seed = 0) =>
  createNetwork({
    inputs,
    layers: [
      ...hidden.map((units) => ({ units, activation: "relu" }) as const),
      { units: 1, activation: "linear" },
    ],
    seed,
  });
const square = (half: number) =>
  [
    [-half, half],
    [-half, half],
  ] as const;

/** Which hidden units are active at places [count × 2], as in a piece's pattern. */
function patternsAt(network: Network, places: Float64Array): string[] {
  const count = places.length / network.inputs;
  const hidden = activationsOf(network, places, count).slice(0, -1);
  return Array.from({ length: count }, (_, n) =>
    hidden
      .map((a) => {
        const units = a.length / count;
        return Array.from(a.subarray(n * units, (n + 1) * units), (v) =>
          v > 0 ? "1" : "0",
        ).join("");
      })
      .join(""),
  );
}

const shapes = [
  [1],
  [8],
  [16],
  [8, 8],
  [4, 4, 4, 4],
  [8, 8, 8],
  [16, 16, 16, 16],
  [1, 1, 1, 1],
];

describe("the division of the square", () => {
  test.each([1, 2, 3, 5, 8, 16])(
    "by one layer of %i units in general position has 1 + n + n(n - 1)/2 pieces over the whole plane",
    (n) => {
      for (let seed = 0; seed < 5; seed++)
        expect(divide(net(2, [n], seed), square(1e4), 1e4).pieces).toHaveLength(
          1 + n + (n * (n - 1)) / 2,
        );
    },
  );

  test.each(shapes.map((s) => [s.join("-"), s] as const))(
    "by 2-%s-1 has as many pieces as activation patterns, and covers the square",
    (_, hidden) => {
      for (let seed = 0; seed < 3; seed++) {
        const network = net(2, hidden, seed);
        const { pieces, cuts, over } = divide(network, square(1.5), 1e4);
        expect(over).toBe(false);
        expect(pieces).toHaveLength(1 + cuts.length);
        expect(new Set(pieces.map(({ pattern }) => pattern)).size).toBe(
          pieces.length,
        );
        expect(
          pieces.reduce((sum, { corners }) => sum + area(corners), 0),
        ).toBeCloseTo(9, 9);

        const known = new Set(pieces.map(({ pattern }) => pattern));
        const grid = 100;
        const places = Float64Array.from(
          { length: 2 * grid * grid },
          (_, k) => {
            const [n, axis] = [k >> 1, k & 1];
            return (
              -1.5 +
              (3 * ((axis ? Math.floor(n / grid) : n % grid) + 0.5)) / grid
            );
          },
        );
        for (const pattern of patternsAt(network, places))
          expect(known.has(pattern)).toBe(true);

        const middles = Float64Array.from(
          pieces.flatMap(({ corners }) => middle(corners)),
        );
        const outputs = predict(network, middles, pieces.length);
        const patterns = patternsAt(network, middles);
        pieces.forEach(({ pattern, corners, output: [a, b, c] }, i) => {
          if (area(corners) > 1e-12) expect(patterns[i]).toBe(pattern);
          expect(a * middles[2 * i] + b * middles[2 * i + 1] + c).toBeCloseTo(
            outputs[i],
            9,
          );
        });
      }
    },
  );

  test("ends with the last whole layer where there would be too many pieces", () => {
    const { pieces, cuts, over } = divide(net(2, [8, 8]), square(1.5), 40);
    expect(over).toBe(true);
    expect(pieces).toHaveLength(1 + cuts.length);
    expect(cuts.every(({ layer }) => layer === 0)).toBe(true);
  });
});

// Ten seeds at PyTorch's start, x from -3 to 3: counted by another program, as changes of slope along a line.
const counted = [
  { hidden: [8], middle: 7, most: 9 },
  { hidden: [16], middle: 14, most: 16 },
  { hidden: [24], middle: 21, most: 24 },
  { hidden: [8, 8], middle: 14, most: 17 },
  { hidden: [8, 8, 8], middle: 16, most: 22 },
];
test.each(counted)(
  "one input and hidden layers $hidden start with about as many pieces as units",
  ({ hidden, middle, most }) => {
    const counts = seeds(10)
      .map((seed) => divide(net(1, hidden, seed), strip, 1e4).pieces.length)
      .sort((a, b) => a - b);
    // The lower of the two middle ones.
    expect(counts[4]).toBe(middle);
    expect(counts[9]).toBe(most);
  },
);

describe("the figure", () => {
  const book = defaultsOf(settings);
  const drawn = (changes: Partial<Settings>, epoch = 1) => {
    const values = { ...book, ...changes };
    const first = encodeRun(firstFrame(jobOf(values), epoch));
    return render(<LinearRegions id="fig-l" book={values} first={first} />);
  };
  const text = (html: string) => html.replace(/<[^>]*>/g, "");

  test.each([
    ["the book's settings", {}],
    ["one unit in each layer", { width: 1, depth: 4 }],
    ["one unit in one layer", { width: 1, depth: 1 }],
    ["the largest network", { width: 16, depth: 4, data: "spirals" }],
    ["one input", { data: "sine", depth: 3 }],
    ["one input and one unit", { data: "sine", depth: 1, width: 1 }],
    ["no points", { points: "hidden", data: "moons" }],
  ] satisfies [string, Partial<Settings>][])(
    "is drawn of numbers only with %s",
    (_, changes) => {
      expect(drawn(changes)).not.toMatch(/NaN|undefined|Infinity/);
    },
  );

  test("adds the cuts up to the pieces, beside those of other networks", () => {
    const said = text(drawn({}));
    const [, first, second, pieces] =
      said.match(/1 \+ (\d+) \+ (\d+) = (\d+) pieces/) ?? [];
    expect(1 + Number(first) + Number(second)).toBe(Number(pieces));
    expect(said).toContain(`After 1 epoch the square has ${pieces} pieces`);
    expect(said).toContain("one layer of 16 units can make is 137");
    expect(said).toContain("there are weights that make 592.");
  });

  test("before training shows the start", () => {
    const said = text(drawn({ data: "sine", depth: 3 }, 0));
    expect(said).toContain("Before training the interval has 16 pieces.");
    expect(said).toContain("there are weights that make 576.");
  });

  test("promises no more where layers are narrower than the input", () => {
    expect(text(drawn({ width: 1, depth: 3 }))).not.toContain("weights that");
  });

  test("says so where there are too many pieces to draw", () => {
    const said = text(
      render(
        <Verdict
          {...{ inputs: 2, width: 16, depth: 4, epoch: 9 }}
          {...{ start: 1, now: 900, over: true }}
        />,
      ),
    );
    expect(said).toContain(`more than ${mostDrawn} pieces`);
  });
});

const strip = [
  [-3, 3],
  [0, 1],
] as const;

const area = (corners: readonly (readonly [number, number])[]) =>
  Math.abs(
    corners.reduce((sum, [x, y], i) => {
      const [nx, ny] = corners[(i + 1) % corners.length];
      return sum + x * ny - y * nx;
    }, 0),
  ) / 2;
const middle = (corners: readonly (readonly [number, number])[]) =>
  [0, 1].map(
    (axis) =>
      corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length,
  );

test("the most pieces are those of the literature", () => {
  expect(mostOfOneLayer(1, 24)).toBe(25);
  expect(mostOfOneLayer(2, 1)).toBe(2);
  expect(mostOfOneLayer(2, 16)).toBe(137);
  expect(reachable(1, 8, 2)).toBe(72);
  expect(reachable(1, 8, 3)).toBe(576);
  expect(reachable(2, 8, 2)).toBe(592);
  expect(reachable(2, 1, 2)).toBeUndefined();
});
