import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { decades } from "@/widgets/decades.ts";
import { GradientLadder } from "@/widgets/gradient-ladder/GradientLadder.tsx";
import { ladderOf, smoothed } from "@/widgets/gradient-ladder/ladder.ts";
import { quantities } from "@/widgets/gradient-ladder/quantities.ts";
import {
  jobOf,
  settings,
  type Settings,
} from "@/widgets/gradient-ladder/settings.ts";
import { checkProps, defaultsOf } from "@/widgets/settings.ts";
import { keysOf } from "@/widgets/tables.ts";

const book = defaultsOf(settings);

const ladderAt = (changes: Partial<Settings>, epoch = 0) => {
  const values = { ...book, ...changes };
  const job = jobOf(values);
  return ladderOf({ job, ...firstFrame(job, epoch) }, values.show);
};

const drawn = (changes: Partial<Settings>, epoch = 0) => {
  const values = { ...book, ...changes };
  const first = encodeRun(firstFrame(jobOf(values), epoch));
  return render(
    <GradientLadder id="fig-gradient-ladder" book={values} first={first} />,
  );
};

const verdict = (html: string) =>
  html
    .replace(/.*<p class="ui-verdict.*?>/s, "")
    .replace(/<\/p>.*/s, "")
    .replace(/<[^>]*>/g, "");

describe("the error", () => {
  // Where no unit saturates; the mean over seeds, because a single start is off by chance.
  test.each([
    ["sigmoid", "pytorch", 0.144],
    ["sigmoid", "xavier", 0.25],
    ["tanh", "pytorch", 0.577],
    ["tanh", "xavier", 1],
    ["relu", "pytorch", 0.408],
    ["relu", "he", 1],
  ] as const)(
    "of %s from %s changes by %f a layer, within 8 %",
    (activation, start, predicted) => {
      const factors = Array.from({ length: 8 }, (_, seed) => {
        const { values, factor } = ladderAt({ activation, start, seed });
        expect(factor).toBeCloseTo(predicted, 3);
        return (values[0] / values[9]) ** (1 / 9);
      });
      const mean = factors.reduce((a, b) => a + b) / factors.length;
      expect(mean / predicted).toBeGreaterThan(0.92);
      expect(mean / predicted).toBeLessThan(1.08);
    },
  );

  test("is predicted from the last hidden layer downwards", () => {
    const { values, predicted, factor } = ladderAt({ depth: 3 });
    expect(predicted[2]).toBe(values[2]);
    expect(predicted[1]).toBeCloseTo(values[2] * factor, 12);
    expect(predicted[0]).toBeCloseTo(values[2] * factor * factor, 12);
  });
});

describe("the axis", () => {
  test("starts at its floor, whatever fits between that and 1", () => {
    expect(decades([0.5, 1e-3, 1e-11, 1], -12)).toEqual([1e-12, 1]);
    expect(decades([], -12)).toEqual([1e-12, 1]);
  });

  test("grows in four equal steps with 1 among them", () => {
    expect(decades([3], -12)).toEqual([1e-12, 1e4]);
    expect(decades([1e-13], -12)).toEqual([1e-16, 1]);
    expect(decades([1e200], -12)).toEqual([1e-67, 1e201]);
  });

  test("takes no notice of what has no logarithm", () => {
    expect(decades([0, NaN, Infinity, 0.1], -12)).toEqual([1e-12, 1]);
  });
});

describe("the figure", () => {
  test.each(
    settings.activation.options.flatMap((activation) =>
      settings.start.options.flatMap((start) =>
        keysOf(quantities).map((show) => ({ activation, start, show })),
      ),
    ),
  )(
    "is drawn of numbers only: $activation, $start, $show",
    ({ activation, start, show }) => {
      const html = drawn({ activation, start, show, depth: 4 }, 1);
      expect(html).toContain("norm of hidden layers 1 to 4: ");
      expect(html).not.toMatch(/NaN|undefined|Infinity|not a number|infinite/);
    },
  );

  test("says how the first layer compares with the last, and what a step does to it", () => {
    expect(verdict(drawn({}))).toMatch(
      /^The first layer’s error is \d\.\d × 10−8 of the last one’s, a factor of 0\.14\d a layer where 0\.144 is predicted for the start\. That layer’s gradient is \d\.\d × 10−1\d; one step changes its weights by \d\.\d × 10−1\d of their length\.$/,
    );
  });

  test("of one layer compares nothing", () => {
    const html = drawn({ depth: 1 });
    expect(verdict(html)).toMatch(/^The only hidden layer is first and last/);
    expect(html).not.toContain("predicted:");
  });

  test("says which layer is dead once nothing comes through", () => {
    const html = drawn({ activation: "relu", start: "xavier-4" }, 1);
    expect(verdict(html)).toMatch(
      /^Nothing reaches the first layer, and its weights stand still: all 30 units of layer \d+ are dead\.$/,
    );
  });

  test("draws the prediction for the error alone", () => {
    expect(drawn({})).toContain("predicted: × 0.144 a layer");
    expect(drawn({ show: "gradient" })).not.toContain("predicted:");
  });

  test("refuses an impossible depth in a chapter, in words", () => {
    expect(() =>
      checkProps(
        settings,
        { source: "05-x.mdx:12", depth: 14 },
        "GradientLadder",
      ),
    ).toThrow(
      "05-x.mdx:12: GradientLadder: bad depth: 14 (expected a whole number from 1 to 10)",
    );
  });
});

describe("a smoothed line", () => {
  test("is the geometric mean of the epochs around, as far as they are known", () => {
    const means = smoothed([1, 100, 1, 100], 1);
    [10, 100 ** (1 / 3), 100 ** (2 / 3), 10].forEach((mean, i) =>
      expect(means[i]).toBeCloseTo(mean, 12),
    );
  });

  test("keeps its zeros and gaps, and takes nothing from them", () => {
    expect(smoothed([4, NaN, 0, 9], 3).map((v) => v && Math.round(v))).toEqual([
      6,
      NaN,
      0,
      6,
    ]);
  });
});
