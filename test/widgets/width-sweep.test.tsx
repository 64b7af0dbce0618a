import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { makeDataset, plainKernels } from "@/engine/index.ts";
import { across, linear, log, upTo } from "@/plots/index.ts";
import { encodeSweep } from "@/training/encodeSweep.ts";
import { trainToEnd, type SweepResult } from "@/training/sweepRun.ts";
import {
  jobOf,
  settings as benchSettings,
} from "@/widgets/approximation-bench/settings.ts";
import { benchAddress } from "@/widgets/benchAddress.ts";
import { defaultsOf, readSettings } from "@/widgets/settings.ts";
import { bestOf, errorsOf } from "@/widgets/width-sweep/errors.ts";
import { nearest } from "@/widgets/width-sweep/nearest.ts";
import {
  benchOf,
  indexOf,
  runsOf,
  seeds,
  settings,
  widths,
} from "@/widgets/width-sweep/settings.ts";
import { WidthSweep } from "@/widgets/width-sweep/WidthSweep.tsx";

const book = defaultsOf(settings);

const pointsOf = (values: typeof book) =>
  makeDataset(runsOf(values)[0].training.data);

/** The result of a network with these losses. */
const result = (loss: number, testLoss: number): SweepResult => ({
  step: 4000,
  measured: { loss, testLoss, curve: new Float64Array(81) },
  diverged: undefined,
});

/** Every network of width w has the training loss 1/(w + 1) and, from seed s, the test loss `test(w) + s`. */
const results = (test: (w: number) => number) =>
  widths.flatMap((_, w) => seeds.map((s) => result(1 / (w + 1), test(w) + s)));

describe("the runs", () => {
  test("are nine widths from five seeds each, on one and the same data set", () => {
    const runs = runsOf(book);
    expect(runs).toHaveLength(45);
    const { data } = runs[0].training;
    for (const run of runs) expect(run.training.data).toEqual(data);
    const { training } = runs[indexOf({ units: 10, seed: 2 })];
    expect(training.network.layers[0].units).toBe(10);
    expect(training.network.seed).toBe(2);
  });

  test("train on the first points and hold out the others of 300", () => {
    const few = pointsOf(book);
    const many = pointsOf({ ...book, points: 80 });
    expect([few.count, few.test.count]).toEqual([20, 280]);
    expect([many.count, many.test.count]).toEqual([80, 220]);
    expect(many.points.slice(0, 20)).toEqual(few.points);
  });

  test("are those that the bench trains when it is opened at their address", () => {
    const values = { ...book, decay: 0.001, points: 30, noise: 0 } as const;
    const network = { units: 20, seed: 4 } as const;
    const address = benchAddress(benchOf(values, network));
    const { pathname, search, hash } = new URL(address, "https://example.org");
    expect(pathname + hash).toBe(
      "/universal-approximation/#fig-approximation-bench",
    );
    const query = new URLSearchParams(search);
    const found = readSettings(benchSettings, query);
    expect(found.problems).toEqual([]);
    expect(jobOf(found.values).runs[0]).toEqual(
      runsOf(values)[indexOf(network)].training,
    );
  });

  test("without hidden units reach the straight line of least squares", () => {
    const run = runsOf(book)[indexOf({ units: 0, seed: 1 })];
    const { measured } = trainToEnd(run, plainKernels);
    const { points, y, count } = pointsOf(book);
    const mean = (values: ArrayLike<number>) =>
      Array.from(values).reduce((a, b) => a + b, 0) / count;
    const [mx, my] = [mean(points), mean(y)];
    const sxy = mean(points.map((x, i) => (x - mx) * (y[i] - my)));
    const sxx = mean(points.map((x) => (x - mx) ** 2));
    const syy = mean(y.map((y) => (y - my) ** 2));
    expect(measured.loss).toBeCloseTo(syy - (sxy * sxy) / sxx, 6);
    const slope = (measured.curve![80] - measured.curve![0]) / 10;
    expect(slope).toBeCloseTo(sxy / sxx, 4);
  });
});

describe("the errors", () => {
  test("have at every width the median of its five starts", () => {
    const errors = errorsOf(results((w) => w));
    // Test losses w, w + 1, … w + 4.
    expect(errors.map(({ median }) => median?.test)).toEqual(
      widths.map((_, w) => w + 2),
    );
    expect(errors[3].median?.training).toBe(0.25);
  });

  test("leave out what is not trained yet", () => {
    const some = results(() => 1).map((r, i) => (i < 7 ? r : undefined));
    const errors = errorsOf(some);
    expect(errors[1].median?.test).toBe(1.5);
    expect(errors[2].median).toBeUndefined();
    expect(bestOf(errors)).toBeUndefined();
  });

  test("name the width of the lowest median test loss", () => {
    expect(bestOf(errorsOf(results((w) => (w - 3) ** 2)))?.units).toBe(3);
  });
});

describe("a press on the panel", () => {
  const x = linear([-0.5, 8.5], across);
  const y = log([0.01, 10], upTo(300));
  // Width 900: the nine widths stand 100 px apart from 50 px on; a decade is 100 px.
  const errors = errorsOf(results(() => 0.1));
  const press = (left: number, top: number) =>
    nearest(errors, { left, top, width: 900 }, x, y);

  test("chooses the network whose dot is nearest", () => {
    expect(press(55, 190)).toEqual({ units: 0, seed: 0 });
    expect(press(440, 205)).toEqual({ units: 5, seed: 0 });
    expect(press(840, 40)).toEqual({ units: 100, seed: 4 });
  });

  test("chooses nothing where nothing is trained", () => {
    const none = errorsOf(widths.map(() => undefined));
    expect(nearest(none, { left: 1, top: 1, width: 900 }, x, y)).toBe(
      undefined,
    );
  });
});

describe("the sweep", () => {
  const drawn = (some: readonly SweepResult[] | undefined, values = book) =>
    render(
      <WidthSweep
        id="fig-width-sweep"
        book={values}
        first={some && encodeSweep(some)}
      />,
    );

  test("is drawn finished before any script runs", () => {
    const html = drawn(results((w) => 0.2 + w / 10));
    expect(html).toContain("45 networks");
    expect(html).toMatch(/<b>45<\/b> done/);
    expect(html).toContain("The fit of 50 units from start 0");
    expect(html).toContain("0 units 1.0 and 2.2, 1 unit 0.50 and 2.3");
    expect(/NaN|undefined|Infinity/.exec(html)).toBeNull();
  });

  test("offers to train where nothing is trained", () => {
    const html = drawn(undefined);
    expect(html).toContain("Train 45");
    expect(html).toContain("not trained yet");
  });

  test("draws no noise variance where there is no noise, and losses of any size", () => {
    const html = drawn(
      widths.flatMap(() => seeds.map((s) => result(1e-9 * s, 30))),
      { ...book, noise: 0 },
    );
    expect(html).not.toContain("noise variance");
    expect(/NaN|undefined|Infinity/.exec(html)).toBeNull();
  });
});
