import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import {
  anotherBump,
  boundOf,
  equalBumps,
  errorOf,
  neuronsOf,
  step,
  sumAt,
} from "@/widgets/bumps/bump.ts";
import { bumpList } from "@/widgets/bumps/bumpList.ts";
import { Bumps } from "@/widgets/bumps/Bumps.tsx";
import {
  bumpsOf,
  jobOf,
  presets,
  settings,
  type Settings,
} from "@/widgets/bumps/settings.ts";
import { targets } from "@/widgets/bumps/targets.ts";
import {
  checkProps,
  defaultsOf,
  readSettings,
  writeSettings,
} from "@/widgets/settings.ts";
import { keysOf } from "@/widgets/tables.ts";

const book = defaultsOf(settings);

describe("a bump", () => {
  const bump = { left: 2, right: 4, height: 0.5 };

  test("is its height within its edges, half of it on them and nothing outside", () => {
    const at = (x: number) => sumAt([bump], 1000, x);
    expect([1, 2, 3, 4, 5].map(at)).toEqual([0, 0.25, 0.5, 0.25, 0]);
  });

  test("is two neurons with b = -w·edge, one up and one down", () => {
    const [up, down] = neuronsOf(bump, 50);
    expect(up).toEqual({ edge: 2, w: 50, b: -100, v: 0.5 });
    expect(down).toEqual({ edge: 4, w: 50, b: -200, v: -0.5 });
    // σ(w x + b) at x = 2.02 is σ(1).
    expect(step(up, 2.02)).toBeCloseTo(0.5 / (1 + Math.exp(-1)), 12);
    expect(step(up, 2.02) + step(down, 2.02)).toBeCloseTo(
      sumAt([bump], 50, 2.02),
      12,
    );
  });
});

describe("equal bumps", () => {
  test("stand side by side, as high as the target in the middle of each share", () => {
    expect(equalBumps("bend", 5)).toEqual([
      { left: -0.5, right: 2, height: 0.8 },
      { left: 2, right: 4, height: 0.4 },
      { left: 4, right: 6, height: 0 },
      { left: 6, right: 8, height: 0.4 },
      { left: 8, right: 10.5, height: 0.8 },
    ]);
  });

  test.each(["sine", "arch", "bend"] as const)(
    "on %s are off by no more than the mean value theorem allows, whatever their number",
    (target) => {
      for (let count = 1; count <= 40; count++) {
        const bumps = equalBumps(target, count);
        const { largest } = errorOf(target, (x) => sumAt(bumps, 1000, x));
        // Edges and heights are rounded to three decimals.
        expect(largest).toBeLessThan(boundOf(target, count)! + 0.0011);
      }
    },
  );

  test("halve the largest error and quarter the squared one when there are twice as many", () => {
    const [twenty, forty] = [20, 40].map((count) => {
      const bumps = equalBumps("sine", count);
      return errorOf("sine", (x) => sumAt(bumps, 1000, x));
    });
    expect(twenty.largest / forty.largest).toBeCloseTo(2, 0);
    expect(twenty.meanSquare / forty.meanSquare).toBeGreaterThan(3.9);
    expect(twenty.meanSquare / forty.meanSquare).toBeLessThan(4.1);
  });

  test("never get nearer than half a jump, but one bump with its edge there does", () => {
    for (const count of [1, 7, 39]) {
      const bumps = equalBumps("jump", count);
      const { largest } = errorOf("jump", (x) => sumAt(bumps, 1000, x));
      expect(largest).toBeGreaterThan(0.49);
    }
    const met = [{ left: 4, right: 10.5, height: 1 }];
    expect(errorOf("jump", (x) => sumAt(met, 1000, x)).meanSquare).toBeLessThan(
      0.001,
    );
    expect(boundOf("jump", 3)).toBeUndefined();
  });
});

test("another bump stands in the widest gap", () => {
  const bump = anotherBump([{ left: 0, right: 2, height: 1 }], "bend");
  expect(bump).toEqual({ left: 4, right: 8, height: 0.2 });
});

describe("the list of bumps in an address", () => {
  test("is found again as it was written", () => {
    const bumps = [
      { left: -0.5, right: 2.125, height: -1.5 },
      { left: 3, right: 3, height: 0 },
    ];
    const text = bumpList.join(bumps);
    expect(text).toBe("-0.5_2.125_-1.5,3_3_0");
    expect(bumpList.list(bumpList.parse(text)!)).toEqual(bumps);
  });

  test.each([
    "",
    "1_2",
    "1_2_3_4",
    "2_1_0",
    "-1_2_0",
    "1_2_2.1",
    "1_x_0",
    Array(41).fill("1_2_0").join(","),
  ])("refuses %j", (text) => {
    expect(bumpList.parse(text)).toBeUndefined();
  });

  test("of any number of equal bumps is those bumps", () => {
    for (const target of keysOf(targets))
      for (const count of [1, 7, 40]) {
        const bumps = equalBumps(target, count);
        expect(bumpList.list(bumpList.join(bumps))).toEqual(bumps);
        expect(bumpsOf({ bumps: "equal", target, count })).toEqual(bumps);
      }
  });

  test("is kept with the other settings", () => {
    const values = { ...book, bumps: "0_2_0.84,2_4_0.14", steepness: 8 };
    const address = writeSettings(settings, values);
    expect(decodeURIComponent(address.toString())).toBe(
      "steepness=8&bumps=0_2_0.84,2_4_0.14",
    );
    expect(readSettings(settings, address)).toEqual({ values, problems: [] });
  });
});

describe("the figure", () => {
  const draw = (changes: Partial<Settings>, epoch = 0) => {
    const values = { ...book, ...changes };
    const first = encodeRun(firstFrame(jobOf(values), epoch));
    return render(<Bumps id="fig-bumps" book={values} first={first} />);
  };
  const verdict = (html: string) =>
    /<p class="ui-verdict.*?<\/p>/s
      .exec(html)![0]
      .replace(/<[^>]*>/g, "")
      .trim();

  // Slope s and width h are off by s h / 2 at the edges, and by s² h² / 12 in the mean of the squares.
  test("says how far off the bumps are and what they may be", () => {
    expect(verdict(draw({ target: "bend", count: 5, steepness: 1000 }))).toBe(
      "5 bumps, 10 neurons: the largest error is 0.20, the mean squared error 0.013. Sharp steps of this width are off by at most slope × half a width = 0.2 × 1 = 0.2.",
    );
  });

  test("trains a network of two neurons a bump that ends nearer than six bumps", () => {
    const html = draw({ network: "shown" }, 2000);
    expect(verdict(html)).toMatch(
      /A network of 12 neurons, trained for 2000 epochs, is off by 0\.0\d+ at most, mean squared .*: nearer than the bumps\.$/,
    );
    expect(jobOf({ ...book, count: 17 }).runs[0].network.layers[0].units).toBe(
      34,
    );
  });

  test("has a run bar only with a network to train", () => {
    expect(draw({})).not.toContain("ui-run");
    expect(draw({ network: "shown" })).toContain("ui-run");
  });

  test("writes both neurons of the selected bump out", () => {
    const html = draw({ bumps: "1_3_0.5", bump: 9 }).replace(/<[^>]*>/g, "");
    expect(html).toContain("−50 × 1 = −50");
    expect(html).toContain("−50 × 3 = −150");
  });

  test.each(keysOf(targets))("is drawn of numbers only: %s", (target) => {
    for (const extreme of [
      { count: 1, steepness: 1 },
      { count: 40, steepness: 1000, network: "shown" as const },
      { bumps: "3_3_0" },
    ])
      expect(draw({ target, ...extreme })).not.toMatch(
        /NaN|undefined|Infinity|not a number|infinite/,
      );
  });

  test("has presets that its settings accept", () => {
    for (const { settings: changes } of presets)
      expect(
        checkProps(settings, { source: "07-x.mdx:1", ...changes }, "Bumps"),
      ).toEqual({
        ...book,
        ...changes,
      });
  });
});
