import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { Neuron } from "@/widgets/neuron/Neuron.tsx";
import { neuronOf } from "@/widgets/neuron/neuron.ts";
import { settings, type Settings } from "@/widgets/neuron/settings.ts";
import { checkProps, defaultsOf } from "@/widgets/settings.ts";

const book = defaultsOf(settings);

const drawn = (changes: Partial<Settings>) =>
  render(<Neuron id="fig-neuron" book={{ ...book, ...changes }} />);

describe("a neuron", () => {
  test.each([
    [1.5, -3],
    [-4, 2],
    [0.1, 0.05],
  ])("with weight %f and bias %f is ½ at -b/w, with slope w/4", (w, b) => {
    const { output, middle = NaN, slope, width } = neuronOf({ w, b });
    expect(output(middle)).toBeCloseTo(0.5, 12);
    const difference = (output(middle + 1e-5) - output(middle - 1e-5)) / 2e-5;
    expect(slope).toBeCloseTo(difference, 8);
    const ends = [-1, 1].map((side) => output(middle + (side * width) / 2));
    expect(Math.max(...ends)).toBeCloseTo(0.9, 12);
    expect(Math.min(...ends)).toBeCloseTo(0.1, 12);
  });

  test("without a weight says the same to every input", () => {
    const { output, middle } = neuronOf({ w: 0, b: 1 });
    expect(middle).toBeUndefined();
    expect(output(-4)).toBe(output(4));
  });
});

describe("the figure", () => {
  test.each([-6, -0.1, 0, 0.1, 6])("is drawn of numbers only: w = %f", (w) => {
    for (const b of [-6, 0, 6]) {
      const html = drawn({ w, b });
      expect(html).not.toMatch(/NaN|undefined|Infinity|not a number|infinite/);
      expect(html).not.toMatch(/>[−-]0(\.0+)?</);
    }
  });

  test("has a handle for the bias, one for the weight and one for the middle", () => {
    const handles = (html: string) =>
      [...html.matchAll(/role="slider"[^>]*aria-label="([^"]*)"/g)].map(
        ([, label]) => label,
      );
    expect(handles(drawn({}))).toEqual([
      "bias b",
      "weight w",
      "where the output is ½, by the bias",
    ]);
    expect(handles(drawn({ w: 0 }))).toEqual(["bias b", "weight w"]);
  });

  test("refuses a weight beyond its slider", () => {
    expect(() =>
      checkProps(settings, { source: "02-x.mdx:9", w: 9 }, "Neuron"),
    ).toThrow("02-x.mdx:9: Neuron: bad w: 9 (expected a number from -6 to 6)");
  });
});
