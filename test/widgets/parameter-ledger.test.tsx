import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { parameterCount } from "@/engine/index.ts";
import { cellsOf, type Column } from "@/widgets/parameter-ledger/cells.ts";
import { ledgerOf } from "@/widgets/parameter-ledger/ledger.ts";
import { ParameterLedger } from "@/widgets/parameter-ledger/ParameterLedger.tsx";
import { presets } from "@/widgets/parameter-ledger/presets.ts";
import { questionOf } from "@/widgets/parameter-ledger/question.ts";
import {
  settings,
  type Settings,
} from "@/widgets/parameter-ledger/settings.ts";
import { hintFor, slipsOf } from "@/widgets/parameter-ledger/slips.ts";
import { grouped, parseCount } from "@/widgets/parameter-ledger/words.ts";
import { defaultsOf } from "@/widgets/settings.ts";

const book = defaultsOf(settings);
const { list, accepts, join } = settings.sizes;

const drawn = (changes: Partial<Settings> = {}) =>
  render(
    <ParameterLedger
      id="fig-parameter-ledger"
      book={{ ...book, ...changes }}
    />,
  );
const read = (changes: Partial<Settings> = {}) =>
  drawn(changes).replace(/<[^>]*>/g, "");

const anySizes = fc.array(fc.integer({ min: 1, max: 4096 }), {
  minLength: 2,
  maxLength: 8,
});
const seeds = Array.from({ length: 300 }, (_, seed) => seed);

describe("the ledger", () => {
  test("of 6-32-32-32-4 is the book's", () => {
    const { layers, ...all } = ledgerOf([6, 32, 32, 32, 4]);
    expect(layers.map(({ sum }) => sum)).toEqual([224, 1056, 1056, 132]);
    expect(all).toEqual({ weights: 2368, biases: 100, sum: 2468 });
  });

  test.each([
    ["2-2-1", 9],
    ["2-2-2", 12],
    ["2-3-2", 17],
    ["2-10-1", 41],
    ["3-5-4", 44],
    ["1-3-5-4-1", 55],
    ["2-100-100-100-16-1", 22133],
    ["784-128-10", 101770],
    ["5-1", 6],
  ])("of %s counts %i", (sizes, count) => {
    expect(ledgerOf(list(sizes)).sum).toBe(count);
  });

  test("counts what the engine counts", () => {
    fc.assert(
      fc.property(anySizes, ([inputs, ...units]) => {
        const layers = units.map((units) => ({
          units,
          activation: "relu" as const,
        }));
        const { weights, biases, sum } = ledgerOf([inputs, ...units]);
        expect(sum).toBe(parameterCount({ inputs, layers }));
        expect(weights + biases).toBe(sum);
      }),
    );
  });

  test("names the last layer the output, and only it", () => {
    expect(ledgerOf([2, 3, 4, 1]).layers.map(({ name }) => name)).toEqual([
      "hidden 1",
      "hidden 2",
      "output",
    ]);
  });
});

describe("a slip has its hint", () => {
  const question = { ...questionOf(0), batch: 20 };
  const ledger = ledgerOf(question.sizes);
  const hint = (layer: number | undefined, column: Column, typed: number) => {
    const cell = cellsOf(ledger, layer).find((cell) => cell.column === column)!;
    return hintFor(cell, typed, question);
  };

  test.each([
    ["the bias forgotten", undefined, "sum", 2368, /biases are missing/],
    ["the bias forgotten in a layer", 0, "sum", 192, /biases are missing/],
    ["multiplied by the examples", undefined, "sum", 2468 * 80, /All examples/],
    ["the examples as inputs", 0, "inputs", 80, /All examples/],
    ["the batch as inputs", 0, "inputs", 20, /size of a batch/],
    // 6·6 + 6 more.
    [
      "the inputs as a layer",
      undefined,
      "sum",
      2468 + 42,
      /inputs are counted as a layer/,
    ],
    [
      "biases for the inputs",
      undefined,
      "biases",
      106,
      /inputs are counted too/,
    ],
    ["the outputs of the wrong layer", 1, "inputs", 6, /inputs of the network/],
    [
      "the weights of another layer",
      0,
      "weights",
      128,
      /another layer: output/,
    ],
    ["rows and columns exchanged", 0, "units", 6, /the columns of W/],
    ["columns and rows exchanged", 0, "inputs", 32, /the rows of W/],
    ["the bias as a column", 0, "inputs", 7, /no column of W/],
    [
      "added for multiplied",
      0,
      "weights",
      38,
      /Multiply the two sides, do not add/,
    ],
    ["the biases with the weights", 0, "weights", 224, /biases are in it/],
    ["one bias for each input", 0, "biases", 6, /not for each of its inputs/],
    ["one bias for the layer", 0, "biases", 1, /Not one for the layer/],
    [
      "one bias for each layer",
      undefined,
      "biases",
      4,
      /Not one for each layer/,
    ],
    [
      "the output layer left out",
      undefined,
      "sum",
      2336,
      /output layer is missing/,
    ],
    [
      "the first matrix left out",
      undefined,
      "sum",
      2244,
      /first matrix is missing/,
    ],
    [
      "one of the equal layers left out",
      undefined,
      "sum",
      1412,
      /A layer is missing/,
    ],
    ["one of them too many", undefined, "sum", 3524, /once too often/],
  ] as const)("%s", (_, layer, column, typed, expected) => {
    expect(hint(layer, column, typed)).toMatch(expected);
  });

  test("another number gets the rule of its cell", () => {
    expect(hint(0, "weights", 12345)).toBe(
      "Multiply the two sides of this layer’s W.",
    );
    expect(hint(undefined, "sum", 12345)).toMatch(/Add up the column/);
  });

  test("a side of an image is not its number of pixels", () => {
    const question = seeds.map(questionOf).find(({ image }) => image)!;
    const [, columns] = cellsOf(ledgerOf(question.sizes), 0);
    expect(hintFor(columns, question.image![0], question)).toMatch(
      /pixels is an input/,
    );
  });

  test("and what is right is never one", () => {
    for (const seed of seeds) {
      const question = questionOf(seed);
      const ledger = ledgerOf(question.sizes);
      for (const layer of [undefined, ...ledger.layers.keys()])
        for (const cell of cellsOf(ledger, layer))
          expect(
            slipsOf(cell, question).map(({ count }) => count),
          ).not.toContain(cell.count);
    }
  });
});

describe("a question", () => {
  test("of seed 0 is the book's, its 80 examples a decoy", () => {
    expect(questionOf(0).sizes).toEqual([6, 32, 32, 32, 4]);
    expect(questionOf(0).text).toMatch(/80 examples/);
  });

  test.each(seeds.slice(0, 60))(
    "of seed %i says all that is needed",
    (seed) => {
      const {
        text,
        code = "",
        sizes,
        examples,
        batch,
        image,
      } = questionOf(seed);
      expect(accepts(join(sizes))).toBe(true);
      const said = text + code;
      for (const number of [
        examples,
        ...(batch === undefined ? [] : [batch]),
      ]) {
        expect(said).toContain(String(number));
        expect(sizes).not.toContain(number);
      }
      const [inputs, ...units] = sizes;
      if (image) expect(image[0] * image[1]).toBe(inputs);
      for (const size of image ?? [inputs])
        expect(said).toContain(String(size));
      for (const size of units.slice(0, -1))
        expect(said).toContain(String(size));
      if (/each class/.test(said))
        expect(said).toContain(`${units.at(-1)} classes`);
    },
  );

  test("comes in many forms, and is the same for the same seed", () => {
    const texts = seeds.map((seed) => questionOf(seed).text);
    expect(seeds.map((seed) => questionOf(seed).text)).toEqual(texts);
    expect(new Set(texts).size).toBeGreaterThan(250);
    for (const form of [
      /classes:/,
      /pixels/,
      /price/,
      /spam/,
      /fully connected/,
      /PyTorch/,
    ])
      expect(texts.some((text) => form.test(text))).toBe(true);
  });
});

describe("a count", () => {
  test("is read with its thousands apart or not", () => {
    expect(["22133", "22,133", "22 133", " 22.133 "].map(parseCount)).toEqual([
      22133, 22133, 22133, 22133,
    ]);
    expect(["", "32 × 6", "2.5", "-4", "1e3"].map(parseCount)).toEqual(
      Array(5).fill(undefined),
    );
  });

  test("is written as the book does", () => {
    expect([9, 2468, 22133].map(grouped)).toEqual(["9", "2468", "22,133"]);
  });
});

describe("the figure", () => {
  test("says the totals in words", () => {
    expect(read()).toContain(
      "6-32-32-32-4 has 2468 parameters: 2368 weights and 100 biases, with three hidden layers (5 sizes less 2).",
    );
    expect(read({ sizes: "1-1" })).toContain(
      "1-1 has 2 parameters: 1 weight and 1 bias, with no hidden layers (2 sizes less 2).",
    );
  });

  test("has the book's networks among its presets", () => {
    for (const sizes of Object.values(presets))
      expect(accepts(sizes)).toBe(true);
  });

  test("hides every number of a drill", () => {
    const html = drawn({ mode: "drill" });
    for (const number of ["224", "1056", "132", "2468", "2368"])
      expect(html).not.toContain(number);
    expect(html.match(/is-open/g)).toHaveLength(4 * 5 + 3);
  });

  test.each(["1-1", join(Array(8).fill(4096)), "4096-1", "1-4096-1"])(
    "is drawn at the extremes: %s",
    (sizes) => {
      expect(drawn({ sizes })).not.toMatch(/NaN|undefined|Infinity/);
    },
  );
});
