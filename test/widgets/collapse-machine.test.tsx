import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createNetwork, predict } from "@/engine/index.ts";
import {
  apply,
  compose,
  determinant,
  rank,
  type Affine,
  type Point,
} from "@/widgets/collapse-machine/affine.ts";
import { carry, scenesOf } from "@/widgets/collapse-machine/carry.ts";
import { CollapseMachine } from "@/widgets/collapse-machine/CollapseMachine.tsx";
import { compare } from "@/widgets/collapse-machine/compare.ts";
import { edgeFor } from "@/widgets/collapse-machine/place.ts";
import {
  presetNames,
  presets,
  randomStack,
} from "@/widgets/collapse-machine/presets.ts";
import { input, pointsOf } from "@/widgets/collapse-machine/scene.ts";
import {
  settings,
  type Settings,
} from "@/widgets/collapse-machine/settings.ts";
import {
  nameOf,
  stackOf,
  withStack,
} from "@/widgets/collapse-machine/stack.ts";
import { written } from "@/widgets/collapse-machine/written.ts";
import {
  checkProps,
  defaultsOf,
  readSettings,
  writeSettings,
} from "@/widgets/settings.ts";

const book = defaultsOf(settings);

const layer = (W: Affine["W"], b: Point = [0, 0]): Affine => ({ W, b });

const entry = fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10);
const affine = fc
  .tuple(entry, entry, entry, entry, entry, entry)
  .map(([a, b, c, d, e, f]) => layer([a, b, c, d], [e, f]));
const stacks = fc.array(affine, { minLength: 1, maxLength: 6 });

/** What the engine's network with these layers says of the points. */
function outputs(stack: readonly Affine[], relu: number, x: readonly Point[]) {
  const network = createNetwork({
    inputs: 2,
    layers: stack.map((_, i) => ({
      units: 2,
      activation: i + 1 === relu ? ("relu" as const) : ("linear" as const),
    })),
  });
  network.layers.forEach(({ weights, bias }, l) => {
    weights.set(stack[l].W);
    bias.set(stack[l].b);
  });
  return predict(network, Float64Array.from(x.flat()), x.length);
}

describe("layers of the plane", () => {
  test("merge by rows times columns, and the bias goes through the second layer", () => {
    const first = layer([1, 2, 3, 4], [5, 6]);
    const second = layer([-1, 0, 2, 1], [7, 8]);
    expect(compose(second, first)).toEqual(layer([-1, -2, 5, 8], [2, 24]));
  });

  test("go where the engine's network with the same numbers goes, with a ReLU and without", () => {
    fc.assert(
      fc.property(stacks, fc.nat(6), (stack, relu) => {
        const end = scenesOf(stack, relu)[stack.length].cloud.flat();
        const expected = outputs(stack, relu, input.cloud);
        const size = Math.max(1, ...expected.map(Math.abs));
        end.forEach((value, i) =>
          expect(Math.abs(value - expected[i]) / size).toBeLessThan(1e-9),
        );
      }),
    );
  });

  test("without a bend are one layer, whatever their numbers", () => {
    fc.assert(
      fc.property(stacks, (stack) => {
        expect(compare(stack, 0).isSeen).toBe(false);
      }),
    );
  });

  test("differ from their merge by about 1e-15 where their numbers are small", () => {
    for (let seed = 0; seed < 50; seed++)
      expect(compare(randomStack(seed, 6), 0).difference).toBeLessThan(1e-13);
  });

  test("have determinant 0 and rank 1 where one row is a multiple of the other, rounding or not", () => {
    for (const W of [
      [0.4, 0.2, 0.8, 0.4],
      [0.1, 0.3, 0.7, 2.1],
      [0, 0, 0, 5],
    ] as const) {
      expect(determinant(layer(W))).toBe(0);
      expect(rank(layer(W))).toBe(1);
    }
    expect(rank(layer([0, 0, 0, 0]))).toBe(0);
    expect(determinant(layer([0.8, -0.6, 0.6, 0.8]))).toBeCloseTo(1, 15);
  });

  test("leave a single point where two of them are flat across each other", () => {
    const stack = [
      layer([0.36, 0.48, 0.48, 0.64]),
      layer([0.64, -0.48, -0.48, 0.36]),
    ];
    expect(stack.map(rank)).toEqual([1, 1]);
    expect(compare(stack, 0).rank).toBe(0);
  });
});

describe("a ReLU", () => {
  test("leaves every point of a bent grid line on the broken line that is drawn", () => {
    const sampled = (from: Point, to: Point): Point[] =>
      Array.from({ length: 21 }, (_, i) => [
        from[0] + (i / 20) * (to[0] - from[0]),
        from[1] + (i / 20) * (to[1] - from[1]),
      ]);
    fc.assert(
      fc.property(affine, (layer) => {
        carry(input, layer, true).grid.forEach((line, n) => {
          const [from, to] = input.grid[n];
          for (const point of sampled(from, to)) {
            const image = apply(layer, point).map((z) => Math.max(0, z));
            expect(distance(image as unknown as Point, line)).toBeLessThan(
              1e-9,
            );
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  test("parts the pictures by as much as it lifts a point, where no layer follows", () => {
    // x1 of the points runs from -1.2 cos(π/28) to as much: the ReLU lifts the least of them to 0.
    const { difference, isSeen, moved } = compare([layer([1, 0, 0, 0])], 1);
    expect(difference).toBeCloseTo(1.2 * Math.cos(Math.PI / 28), 12);
    expect(isSeen).toBe(true);
    expect(moved).toBe(21);
  });

  test("bends nothing where no point is negative before it", () => {
    const { moved, difference } = compare([layer([1, 0, 0, 1], [5, 5])], 1);
    expect([moved, difference]).toEqual([0, 0]);
  });
});

describe("the settings", () => {
  test.each(presetNames)("name the stack “%s” of the list", (name) => {
    const values = {
      ...book,
      ...withStack(presets[name].stack),
      relu: presets[name].relu,
    };
    expect(nameOf(values)).toBe(name);
    expect(stackOf(values)).toEqual(presets[name].stack);
  });

  test("know a random stack by its seed, and the reader's own by nothing", () => {
    const values = { ...book, seed: 7, ...withStack(randomStack(7, 4)) };
    expect(nameOf(values)).toBe("random");
    expect(nameOf({ ...values, seed: 8 })).toBeUndefined();
    expect(nameOf({ ...book, W2: "1,0.7,0,1" })).toBeUndefined();
  });

  test("stand in the address as a reader would write them", () => {
    const values = { ...book, W2: "1,0.7,0,-1", b2: "0,0", relu: 2 };
    const address = writeSettings(settings, values);
    expect(decodeURIComponent(address.toString())).toBe(
      "W2=1,0.7,0,-1&b2=0,0&relu=2",
    );
    expect(readSettings(settings, address)).toEqual({ values, problems: [] });
  });

  test("refuse a matrix of three numbers and a weight of 11, in words", () => {
    for (const W1 of ["1,2,3", "11,0,0,1"])
      expect(() =>
        checkProps(settings, { source: "01-x.mdx:9", W1 }, "CollapseMachine"),
      ).toThrow(
        `01-x.mdx:9: CollapseMachine: bad W1: "${W1}" (expected 4 numbers from -10 to 10, with commas between them)`,
      );
  });

  test("draw random numbers of one decimal within ±1.5", () => {
    for (const { W, b } of randomStack(3, 6))
      for (const value of [...W, ...b]) {
        expect(Math.abs(value)).toBeLessThanOrEqual(1.5);
        expect(Number(value.toFixed(1))).toBe(value);
      }
  });
});

describe("the figure", () => {
  const drawn = (changes: Partial<Settings>) =>
    render(
      <CollapseMachine
        id="fig-collapse-machine"
        book={{ ...book, ...changes }}
      />,
    );
  const textOf = (html: string) =>
    html
      .replace(/<svg.*?<\/svg>/gs, "")
      .replace(/<[^>]*>/g, "")
      .replaceAll("&quot;", '"');
  const verdict = (changes: Partial<Settings>) =>
    textOf(/<p class="ui-verdict.*?<\/p>/s.exec(drawn(changes))![0]).trim();

  test("says that stack and merge differ by rounding", () => {
    expect(verdict({})).toMatch(
      /^3 layers and the merged one: over 42 points they differ by at most \d\.\d × 10−16, which is rounding\.$/,
    );
  });

  test("says to what size of numbers a large rounding belongs", () => {
    const W = "10,9.9,9.7,-10";
    expect(
      verdict({ layers: 6, W1: W, W2: W, W3: W, W4: W, W5: W, W6: W }),
    ).toMatch(/which is rounding where coordinates reach \d\.\d × 10\d\.$/);
  });

  test("says by how much a ReLU parts the pictures, and where", () => {
    expect(verdict({ relu: 2 })).toMatch(
      /^With a ReLU in layer 2 the two pictures part, by up to 0\.8\d+: the ringed point ends at \(.+\) in the stack, at \(.+\) in the one layer\.$/,
    );
    expect(drawn({ relu: 2 }).match(/collapse-machine-ring"/g)).toHaveLength(2);
    expect(drawn({})).not.toContain('collapse-machine-ring"');
  });

  test("raises the exponents of where the ringed point ends", () => {
    const W = "10,9.9,9.7,-10";
    const large = { layers: 6, W1: W, W2: W, W3: W, W4: W, W5: W, W6: W };
    expect(verdict({ ...large, relu: 3 })).toMatch(
      /at \(.+ × 10\d, .+ × 10\d\) in the one layer\.$/,
    );
  });

  test("says that a ReLU no point meets bends nothing", () => {
    expect(verdict({ relu: 1, b1: "5,5" })).toMatch(
      /^No point is negative before the ReLU of layer 1: here it bends nothing\./,
    );
  });

  test("says which layer is flat, and that a stack of noughts is a point", () => {
    expect(verdict({ W2: "0.4,0.2,0.8,0.4" })).toContain(
      "Layer 2 has determinant 0: it presses the plane flat onto a line, and no later layer unfolds it.",
    );
    expect(verdict({ W3: "0,0,0,0" })).toContain(
      "The weights of layer 3 are all 0: it sends the whole plane to one point.",
    );
  });

  test("writes every entry of the merge out, as a reader would by hand", () => {
    const text = textOf(drawn({})).replaceAll(" ", "");
    for (const line of [
      "1.2·1.1+0·0.6=1.32",
      "1.2·(−0.2)+0·0.8=−0.24",
      "0·(−0.2)+0.6·0.8=0.48",
      "1.2·0.65+0·(−0.1)+(−0.3)=0.48",
      "0·0.65+0.6·(−0.1)+0.4=0.34",
    ])
      expect(text).toContain(line);
  });

  test.each([
    { layers: 1, W1: "0,0,0,0", b1: "0,0" },
    { layers: 1, relu: 6, merge: 6 },
    { W1: "-10,-10,10,-10", b1: "-10,10", relu: 1 },
    {
      ...{ layers: 6, W1: "10,10,10,-10", W2: "10,10,10,-10" },
      ...{ W3: "10,10,10,-10", W4: "10,10,10,-10", W5: "10,10,10,-10" },
      ...{ W6: "10,10,10,10", b6: "10,10", merge: 6 },
    },
    { W1: "1e-9,0,0,1e-9", W2: "1e-9,0,0,-1e-9" },
  ])("is drawn of numbers only: %o", (changes) => {
    const html = drawn(changes);
    expect(html).not.toMatch(/NaN|undefined|Infinity|not a number|infinite/);
    expect(html).not.toMatch(/>[−-]0(\.0+)?</);
  });
});

test("a number is written in full, without noughts at its end and without what rounding leaves of nothing", () => {
  const text = (value: number) => {
    const { mantissa, exponent } = written(value);
    return exponent ? `${mantissa}^${exponent}` : mantissa;
  };
  expect(
    [1.32, -0.24, 20, 0, -0, 5e-17, 0.1 + 0.2, 8.44221e6, 4e5, 120].map(text),
  ).toEqual([
    ...["1.32", "−0.24", "20", "0", "0", "0", "0.3"],
    ...["8.44221 × 10^6", "4 × 10^5", "120"],
  ]);
});

test("a square has room for all it shows", () => {
  expect(edgeFor(pointsOf(input))).toBe(2);
  expect(
    edgeFor([
      [0, 0],
      [-7, 3],
    ]),
  ).toBe(8);
  expect(edgeFor([[0, 0]], [[0, 1.8]])).toBe(2.5);
});

// From a point to the nearest place of a broken line.
function distance([x, y]: Point, line: readonly Point[]) {
  const pieces = line
    .slice(1)
    .map((to, i): readonly [Point, Point] => [line[i], to]);
  return Math.min(
    ...pieces.map(([[x0, y0], [x1, y1]]) => {
      const [dx, dy] = [x1 - x0, y1 - y0];
      const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.min(1, Math.max(0, along));
      return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
    }),
  );
}
