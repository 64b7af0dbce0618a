import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { ActivationExplorer } from "@/widgets/activation-explorer/ActivationExplorer.tsx";
import { curveOf, hasKink, zs } from "@/widgets/activation-explorer/curves.ts";
import {
  functions,
  settings,
  shownIn,
  type Settings,
} from "@/widgets/activation-explorer/settings.ts";
import {
  checkProps,
  defaultsOf,
  readSettings,
  writeSettings,
} from "@/widgets/settings.ts";

const book = defaultsOf(settings);

const drawn = (changes: Partial<Settings>) =>
  render(
    <ActivationExplorer id="fig-explorer" book={{ ...book, ...changes }} />,
  );

const verdict = (html: string) =>
  html
    .replace(/.*<p class="ui-verdict.*?>/s, "")
    .replace(/<\/p>.*/s, "")
    .replace(/<[^>]*>/g, "");

describe("a curve", () => {
  test.each(functions)("of %s has the slope of its tangent", (name) => {
    const { value, derivative } = curveOf(name, 0.1);
    for (const z of [-5.3, -1.1, 0.7, 2.4]) {
      const difference = (value(z + 1e-5) - value(z - 1e-5)) / 2e-5;
      expect(derivative(z)).toBeCloseTo(difference, 8);
    }
  });

  test.each([
    ["sigmoid", 0.25],
    ["tanh", 1],
    ["relu", 1],
    ["gelu", 1.1289],
    ["silu", 1.0998],
    ["step", 0],
  ] as const)("of %s is nowhere steeper than %f", (name, steepest) => {
    expect(curveOf(name, 0.1).steepest).toBeCloseTo(steepest, 3);
  });

  test("is saturated where less than a tenth of its largest slope is left", () => {
    // σ' = 1/40 at σ = (1 ± √0.9)/2, and tanh is σ at twice the speed.
    const edge = Math.log((1 + Math.sqrt(0.9)) / (1 - Math.sqrt(0.9)));
    const [left, right] = curveOf("sigmoid", 0).saturated;
    expect([left[0], right[1]]).toEqual([-6, 6]);
    expect(Math.abs(left[1] + edge)).toBeLessThan(0.05);
    expect(Math.abs(right[0] - edge)).toBeLessThan(0.05);
    const [, end] = curveOf("tanh", 0).saturated;
    expect(Math.abs(end[0] - edge / 2)).toBeLessThan(0.05);
    expect(curveOf("sin", 0).saturated).toEqual([]);
    expect(curveOf("step", 0).saturated).toEqual([[-6, 6]]);
    expect(curveOf("relu", 0).saturated).toHaveLength(1);
  });

  test("jumps only where it does", () => {
    const kinked = functions.filter((name) => hasKink(curveOf(name, 0.1)));
    expect(kinked).toEqual(["relu", "leaky-relu"]);
    const { values, slopes } = curveOf("relu", 0);
    const zero = zs.indexOf(0);
    expect([values[zero], slopes[zero]]).toEqual([0, NaN]);
    expect(curveOf("step", 0).values[zero]).toBeNaN();
  });
});

describe("the figure", () => {
  test.each(functions)("is drawn of numbers only: %s", (name) => {
    for (const z of [-6, 0, 6]) {
      const html = drawn({ function: name, z, beside: functions.join(".") });
      expect(html).not.toMatch(/NaN|undefined|Infinity|not a number|infinite/);
      expect(html).toContain('role="slider"');
    }
  });

  test("draws the chosen function once, though it stands beside itself", () => {
    expect(shownIn({ ...book, beside: "sigmoid.tanh" })).toEqual([
      "sigmoid",
      "tanh",
    ]);
  });

  test("compares the slope with the largest", () => {
    expect(verdict(drawn({}))).toBe(
      "At z = 2 the slope of sigmoid is 0.105: 42 % of its largest, 0.250. It is not saturated here.",
    );
    expect(verdict(drawn({ function: "tanh" }))).toContain("It is saturated");
    expect(verdict(drawn({ function: "relu", z: 0 }))).toContain("convention");
    expect(verdict(drawn({ function: "step" }))).toContain("no gradient");
  });

  test("takes the functions beside in any order and writes them in its own", () => {
    const { values } = readSettings(
      settings,
      new URLSearchParams("beside=relu,tanh&function=gelu"),
    );
    expect(values.beside).toBe("tanh.relu");
    expect(writeSettings(settings, values).toString()).toBe("function=gelu");
    const { problems } = readSettings(
      settings,
      new URLSearchParams("beside=tan"),
    );
    expect(problems).toHaveLength(1);
  });

  test("refuses a function that it does not know", () => {
    expect(() =>
      checkProps(
        settings,
        { source: "02-x.mdx:9", function: "mish" },
        "ActivationExplorer",
      ),
    ).toThrow(
      `02-x.mdx:9: ActivationExplorer: bad function: "mish" (expected one of sigmoid, tanh, relu,`,
    );
  });
});
