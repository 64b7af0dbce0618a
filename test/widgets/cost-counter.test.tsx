import fc from "fast-check";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { parameterCount } from "@/engine/index.ts";
import { costOf, growth } from "@/widgets/cost-counter/cost.ts";
import { CostCounter } from "@/widgets/cost-counter/CostCounter.tsx";
import { settings } from "@/widgets/cost-counter/settings.ts";
import { lasting } from "@/widgets/cost-counter/words.ts";
import { defaultsOf } from "@/widgets/settings.ts";

const book = defaultsOf(settings);
const anySizes = fc.array(fc.integer({ min: 1, max: 2000 }), {
  minLength: 3,
  maxLength: 8,
});

test("2-100-100-100-16-1 costs what the book says", () => {
  expect(costOf([2, 100, 100, 100, 16, 1])).toMatchObject({
    parameters: 22133,
    forward: 21816,
    backward: 43432,
    backpropagation: 65248,
    differences: 482875344,
  });
});

test("parameters are the engine's", () => {
  fc.assert(
    fc.property(anySizes, ([inputs, ...units]) => {
      const layers = units.map((units) => ({
        units,
        activation: "relu" as const,
      }));
      expect(costOf([inputs, ...units]).parameters).toBe(
        parameterCount({ inputs, layers }),
      );
    }),
  );
});

test("backpropagation costs less than three forward passes, differences one for each parameter and one more", () => {
  fc.assert(
    fc.property(anySizes, (sizes) => {
      const { forward, backpropagation, differences, parameters } =
        costOf(sizes);
      expect(backpropagation).toBeLessThan(3 * forward);
      expect(differences).toBe((parameters + 1) * forward);
    }),
  );
});

test("while a network grows both costs grow, through the network itself", () => {
  const sizes = [2, 100, 100, 100, 16, 1];
  const costs = growth(sizes).map(({ differences }) => differences);
  expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  expect(growth(sizes)[16]).toEqual(costOf(sizes));
});

test("the smallest network stands a third of the way in, where its name has room", () => {
  const one = { layers: 1, inputs: 1, units1: 1, outputs: 1 };
  const drawing = render(<CostCounter id="cost" book={{ ...book, ...one }} />);
  expect(drawing).toContain('<circle cx="33.33%"');
});

test("times are said in the largest unit that fits", () => {
  expect([1, 90, 7400, 4e7].map(lasting)).toEqual([
    "1 second",
    "1.5 minutes",
    "2.1 hours",
    "1.3 years",
  ]);
});

test("the counter says its sums, and from what they are made", () => {
  const html = render(<CostCounter id="fig-cost" book={book} />);
  expect(html).toContain("65,248");
  expect(html).toContain("(22,133 + 1) × 21,816 =");
  expect(html).toContain("482,875,344");
});
