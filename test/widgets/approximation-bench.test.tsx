import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createNetwork, encode, makeDataset, predict } from "@/engine/index.ts";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { ApproximationBench } from "@/widgets/approximation-bench/ApproximationBench.tsx";
import { curve, withHeight } from "@/widgets/approximation-bench/curve.ts";
import { dataOf, drawn } from "@/widgets/approximation-bench/data.ts";
import { fitOf, largest } from "@/widgets/approximation-bench/fit.ts";
import { shownOf } from "@/widgets/approximation-bench/ground.ts";
import { lowestTest } from "@/widgets/approximation-bench/losses.ts";
import {
  jobOf,
  presets,
  settings,
  targetOf,
  type Settings,
} from "@/widgets/approximation-bench/settings.ts";
import { standingOf } from "@/widgets/approximation-bench/standing.ts";
import { straightLine } from "@/widgets/approximation-bench/straightLine.ts";
import { targets, valueOf } from "@/widgets/approximation-bench/targets.ts";
import {
  checkProps,
  defaultsOf,
  readSettings,
  writeSettings,
} from "@/widgets/settings.ts";
import { keysOf } from "@/widgets/tables.ts";

const book = defaultsOf(settings);
const endOf = (changes: Partial<Settings>) =>
  firstFrame(jobOf({ ...book, ...changes }), 4000).frame.runs[0];

describe("the points", () => {
  const points = (changes: Partial<Settings>) =>
    makeDataset(dataOf({ ...book, ...changes }));

  test.each(keysOf(targets))("of %s lie around it, %#", (target) => {
    const data = points({ target, noise: 0 });
    const heights = curve.list(book.curve);
    data.points.forEach((x, n) =>
      expect(data.y[n]).toBeCloseTo(valueOf(target, x, heights), 12),
    );
    expect(targetOf(jobOf({ ...book, target }))).toBe(target);
  });

  test.each(["sine", "own"] as const)(
    "of %s, trained on and held out, are 300 in all, and more of them keep the first",
    (target) => {
      const few = points({ target, points: 20 });
      const more = points({ target, points: 50 });
      expect(few.count + few.test.count).toBe(drawn);
      expect(more.points.slice(0, 20)).toEqual(few.points);
      expect(more.y.slice(0, 20)).toEqual(few.y);
    },
  );

  test("of the reader's curve carry noise of the deviation asked for", () => {
    const exact = points({ target: "own", noise: 0 });
    const noisy = points({ target: "own", noise: 0.5 });
    const off = [...noisy.y, ...noisy.test.y].map(
      (y, n) => y - [...exact.y, ...exact.test.y][n],
    );
    const variance = off.reduce((sum, e) => sum + e * e, 0) / off.length;
    expect(Math.sqrt(variance)).toBeGreaterThan(0.44);
    expect(Math.sqrt(variance)).toBeLessThan(0.56);
  });
});

test("a drawn height is rounded to a tenth, kept within the panel and leaves the others", () => {
  const heights = curve.list(withHeight(book.curve, 3, -0.449));
  expect(heights).toEqual(curve.list(book.curve).with(3, -0.4));
  expect(curve.list(withHeight(book.curve, 0, 7))[0]).toBe(2);
});

describe("the fit", () => {
  test.each([0, 1, 3, 100])(
    "of %i units taken apart is the network's own answer",
    (units) => {
      const [{ network, data: spec }] = jobOf({ ...book, units }).runs;
      const data = makeDataset(spec);
      const made = createNetwork(network);
      const fit = fitOf(network, made.parameters, data);
      const xs = Float64Array.of(-1, 0, 2.5, 11);
      const answers = predict(made, encode(data, xs, 4), 4);
      xs.forEach((x, n) => expect(fit.at(x)).toBeCloseTo(answers[n], 12));
      expect(fit.parameters).toBe(units === 0 ? 2 : 3 * units + 1);
    },
  );

  test("bends where a unit's input is 0", () => {
    const [{ network, data: spec }] = jobOf({ ...book, units: 5 }).runs;
    const fit = fitOf(
      network,
      createNetwork(network).parameters,
      makeDataset(spec),
    );
    for (const { bend, activation } of fit.units)
      expect(activation(bend)).toBeCloseTo(0.5, 12);
  });

  test("shows the ten units that change most, in their own order", () => {
    const [{ network, data: spec }] = jobOf({ ...book, units: 30 }).runs;
    const parameters = createNetwork(network).parameters;
    const fit = fitOf(network, parameters, makeDataset(spec));
    const [low, high] = shownOf("sine");
    const { shown, left } = largest(fit, [low, high]);
    const change = (unit: (typeof shown)[number]) =>
      Math.abs(unit.contribution(high) - unit.contribution(low));
    const others = fit.units.filter((unit) => !shown.includes(unit));
    expect([shown.length, left]).toEqual([10, 20]);
    expect(Math.min(...shown.map(change))).toBeGreaterThan(
      Math.max(...others.map(change)),
    );
    expect(shown.map(({ index }) => index)).toEqual(
      shown.map(({ index }) => index).toSorted((a, b) => a - b),
    );
  });
});

describe("trained", () => {
  test("without a hidden unit it ends at the least-squares line", () => {
    const { loss, testLoss } = endOf({ units: 0 });
    const line = straightLine(makeDataset(dataOf(book)));
    expect(loss).toBeCloseTo(line.train, 6);
    expect(testLoss).toBeCloseTo(line.test, 4);
  });

  test("more units fit the training points better; on the test points three are better than ten and ten than fifty", () => {
    const [line, one, two, three, ten, fifty] = [0, 1, 2, 3, 10, 50].map(
      (units) => endOf({ units }),
    );
    const falling = [line, one, two, three, ten, fifty].map((run) => run.loss);
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(three.testLoss).toBeLessThan(0.19);
    expect(ten.testLoss).toBeGreaterThan(three.testLoss!);
    expect(fifty.testLoss).toBeGreaterThan(2 * ten.testLoss!);
  });

  test("a little weight decay helps ten units, and much of it under-fits", () => {
    const [none, little, much] = [0, 0.0003, 0.01].map(
      (decay) => endOf({ decay } as Partial<Settings>).testLoss!,
    );
    expect(little).toBeLessThan(none);
    expect(much).toBeGreaterThan(none);
  });
});

describe("the verdict's numbers", () => {
  test("find the lowest test loss up to the moment shown, the first of equals", () => {
    const history = [3, 1, 2, 1, 0.5].map((testLoss, epoch) => ({
      epoch,
      runs: [{ loss: 1, testLoss }],
    }));
    expect(lowestTest(history, 3)).toEqual({ epoch: 1, loss: 1 });
    expect(lowestTest(history, 4)).toEqual({ epoch: 4, loss: 0.5 });
  });

  test("call a test loss of twice the training loss large, and a tenth above its lowest past", () => {
    const lowest = { epoch: 7, loss: 0.2 };
    expect(standingOf(0.1, 0.22, lowest)).toMatchObject({
      gap: "large",
      past: true,
    });
    expect(standingOf(0.2, 0.205, lowest)).toMatchObject({
      gap: "none",
      past: false,
    });
  });
});

describe("the figure", () => {
  const draw = (changes: Partial<Settings>, epoch: number) => {
    const values = { ...book, ...changes };
    const first = encodeRun(firstFrame(jobOf(values), epoch));
    return render(
      <ApproximationBench
        id="fig-approximation-bench"
        book={values}
        first={first}
      />,
    );
  };
  const verdict = (html: string) =>
    /<p class="ui-verdict.*?<\/p>/s
      .exec(html)![0]
      .replace(/<[^>]*>/g, "")
      .trim();

  test("says at the end of the book's run how much worse the test points fare, and when they fared best", () => {
    expect(verdict(draw({}, 4000))).toMatch(
      /^After 4000 epochs 10 hidden units, 31 parameters \(3 × 10 \+ 1\): training loss 0\.01\d+, test loss 0\.1\d+\. The test loss is higher by 0\.1\d+, \d+(\.\d)? times the training loss\. The test loss was lowest after epoch \d+, at 0\.10\d: early stopping would have kept that epoch\. It is read off the test points, so it is a diagnosis, not a way to choose\.$/,
    );
  });

  test("adds up: what the table lists is the fit that it writes, to the last digit but rounding", () => {
    const cells = [
      ...draw({}, 400).matchAll(
        /<tr>.*?<td class="q-\w+">([^<]*)<\/td><\/tr>/gs,
      ),
    ].map(([, cell]) => Number(cell.replace("−", "-")));
    const total = cells.pop()!;
    expect(cells).toHaveLength(11);
    const sum = cells.reduce((a, b) => a + b, 0);
    expect(Math.abs(sum - total)).toBeLessThan(0.0065);
  });

  test.each(
    keysOf(targets).flatMap((target) =>
      settings.activation.options.map((activation) => ({ target, activation })),
    ),
  )("is drawn of numbers only: $target, $activation", (changes) => {
    for (const extreme of [
      { units: 0, points: 2, noise: 0, x: -10 },
      { units: 100, points: 200, noise: 1, x: 15, test: "shown" as const },
    ])
      expect(draw({ ...changes, ...extreme }, 2)).not.toMatch(
        /NaN|undefined|Infinity|not a number|infinite/,
      );
  });

  test("says of a run whose numbers have left every bound that the rate is too high, and compares nothing", () => {
    const html = draw(
      { activation: "relu", optimizer: "sgd", rate: 3, inputs: "raw" },
      100,
    );
    expect(verdict(html)).toMatch(
      /: training loss [^,]+, test loss [^,]+\. The numbers have run away: the rate is too high\.$/,
    );
    expect(html).not.toMatch(/NaN|undefined/);
  });

  test("draws a flat curve without noise, whose losses end at nothing", () => {
    const flat = curve.join(Array<number>(11).fill(0));
    expect(
      draw({ target: "own", curve: flat, noise: 0, units: 0 }, 4000),
    ).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("keeps its settings, a curve among them, through an address", () => {
    const own = withHeight(book.curve, 0, -1.5);
    const values = { ...book, target: "own", curve: own, units: 3 } as const;
    const address = writeSettings(settings, values);
    expect(decodeURIComponent(address.toString())).toBe(
      "units=3&target=own&curve=-1.5,0.2,0.6,1.2,1.2,0.3,-0.6,-0.8,-0.8,0.4,1",
    );
    expect(readSettings(settings, address)).toEqual({ values, problems: [] });
  });

  test("has presets that its settings accept", () => {
    for (const { settings: changes } of presets)
      expect(
        checkProps(
          settings,
          { source: "07-x.mdx:1", ...changes },
          "ApproximationBench",
        ),
      ).toEqual({
        ...book,
        ...changes,
      });
  });

  test("refuses 101 units in a chapter, in words", () => {
    expect(() =>
      checkProps(
        settings,
        { source: "07-x.mdx:1", units: 101 },
        "ApproximationBench",
      ),
    ).toThrow(
      "07-x.mdx:1: ApproximationBench: bad units: 101 (expected a whole number from 0 to 100)",
    );
  });
});
