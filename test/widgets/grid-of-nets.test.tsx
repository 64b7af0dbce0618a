import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import {
  layOut,
  makeDataset,
  parameterCount,
  plainKernels,
  predict,
} from "@/engine/index.ts";
import { createFastKernels } from "@/engine/simd/kernels.ts";
import { decodeSweep, encodeSweep } from "@/training/encodeSweep.ts";
import { trainToEnd, type SweepResult } from "@/training/sweepRun.ts";
import { bestOf, cellsOf } from "@/widgets/grid-of-nets/cells.ts";
import { GridOfNets } from "@/widgets/grid-of-nets/GridOfNets.tsx";
import { labState } from "@/widgets/grid-of-nets/labState.ts";
import { lighten } from "@/widgets/grid-of-nets/lighten.ts";
import { logitsOf, sidesOf } from "@/widgets/grid-of-nets/logits.ts";
import {
  dataOf,
  runsOf,
  seeds,
  settings,
  shapes,
} from "@/widgets/grid-of-nets/settings.ts";
import { planOf } from "@/widgets/lab/plan.ts";
import { labAddressOf } from "@/widgets/lab/address.ts";
import { labAddress } from "@/widgets/lab/labAddress.ts";
import { settings as labSettings } from "@/widgets/lab/settings.ts";
import { defaultsOf } from "@/widgets/settings.ts";

const book = defaultsOf(settings);
const runs = runsOf(book);

/** A result with this test loss. */
const result = (run: number, testLoss: number): SweepResult => ({
  step: 2600,
  measured: {
    loss: testLoss / 2,
    testLoss,
    testAccuracy: 0.75,
    parameters: new Float64Array(
      parameterCount(runs[run].training.network),
    ).fill(0.123456),
  },
  diverged: undefined,
});

// Of five seeds the losses 3, 1, 4, 0.5 and 2 times (cell + 1): the median is that of seed 4.
const factors = [3, 1, 4, 0.5, 2];
const results = runs.map((_, i) =>
  result(i, factors[Math.floor(i / 16)] * ((i % 16) + 1)),
);

describe("the runs", () => {
  test("are four depths by four widths from five seeds, each seed's whole grid before the next", () => {
    expect(runs).toHaveLength(80);
    expect(
      runs.slice(0, 16).every(({ training }) => training.network.seed === 0),
    ).toBe(true);
    const { layers, seed } = runs[16 + 7].training.network;
    expect(seed).toBe(1);
    expect(layers.map(({ units }) => units)).toEqual([16, 16, 1]);
    expect(parameterCount(runs[15].training.network)).toBe(
      2 * 16 + 16 + 3 * (16 * 16 + 16) + 17,
    );
  });

  test.each(settings.data.options)(
    "train on the first of the same points of %s and hold out the others of 800",
    (data) => {
      const [few, ...more] = settings.points.options.map((points) =>
        makeDataset(dataOf({ data, points })),
      );
      expect([few, ...more].map(({ count }) => count)).toEqual([80, 200, 400]);
      for (const set of [few, ...more])
        expect(set.count + set.test.count).toBe(800);
      for (const set of more)
        expect(set.points.slice(0, 160)).toEqual(few.points);
    },
  );

  test("are what the lab trains with the state of the link", () => {
    const lab = labAddressOf("fig-lab", defaultsOf(labSettings));
    for (const data of settings.data.options)
      for (const points of settings.points.options) {
        const values = { ...book, data, points, depth: 3, width: 4 } as const;
        const expected = runsOf(values)[2 * 16 + 9].training;
        const link = new URL(
          labAddress(labState(values, 2), "/", 0),
          "http://x",
        );
        const { values: state, problems } = lab.read(link.searchParams);
        const { training } = planOf(state);
        expect(problems).toEqual([]);
        const [ours, theirs] = [expected, training].map(
          ({ data, network, optimizer, batch, loss }) => ({
            points: makeDataset(data),
            layers: network.layers.map(({ units, activation }) => ({
              units,
              activation,
            })),
            seed: network.seed,
            rate: optimizer.learningRate,
            ...{ name: optimizer.name, batch, loss },
          }),
        );
        expect(theirs).toEqual({
          ...ours,
          points: { ...ours.points, features: theirs.points.features },
        });
      }
  });

  test("show that a bounded class needs three units, and that two layers of 16 wind along the arms", () => {
    const kernels = createFastKernels();
    const accuracy = (i: number, data: "circles" | "spirals") =>
      trainToEnd(runsOf({ ...book, data })[i], kernels).measured.testAccuracy!;
    for (const seed of [0, 1, 2])
      expect(accuracy(16 * seed, "circles")).toBeLessThan(0.9);
    const deep = [0, 1, 2].map((seed) => accuracy(16 * seed + 7, "spirals"));
    expect(Math.max(...deep)).toBeGreaterThan(0.95);
    for (const seed of [0, 1, 2])
      expect(accuracy(16 * seed + 3, "spirals")).toBeLessThan(0.8);
  });
});

describe("the cells", () => {
  test("show the start of median test loss", () => {
    const cells = cellsOf(runs, results);
    expect(cells.map(({ depth, width }) => ({ depth, width }))).toEqual(shapes);
    cells.forEach(({ typical, starts }, c) => {
      expect(starts).toHaveLength(seeds.length);
      expect(typical?.seed).toBe(4);
      expect(typical?.result.measured.testLoss).toBe(2 * (c + 1));
      expect(typical?.spec.seed).toBe(4);
    });
    expect(bestOf(cells)).toBe(cells[0]);
  });

  test("do not depend on the order in which the results come", () => {
    const late = results.map((result, i) =>
      i % 16 === 3 && i > 16 ? undefined : result,
    );
    const cells = cellsOf(runs, late);
    expect(cells[3].typical?.seed).toBe(0);
    expect(bestOf(cells)).toBeUndefined();
    expect(
      cellsOf(
        runs,
        results.map(() => undefined),
      ).every(({ typical }) => !typical),
    ).toBe(true);
  });
});

test("a lightened sweep keeps every loss, and parameters where a cell draws them", () => {
  const text = lighten(runs, encodeSweep(results));
  const light = decodeSweep(text);
  light.forEach(({ measured }, i) => {
    expect(measured.testLoss).toBe(results[i].measured.testLoss);
    if (i < 64) expect(measured.parameters).toBeUndefined();
    else expect(new Set(measured.parameters)).toEqual(new Set([0.1235]));
  });
  expect(text.length).toBeLessThan(40_000);
});

test("the sides of a field change where its logits do", () => {
  const { network } = runs[2].training;
  const parameters = new Float64Array(parameterCount(network)).map(
    (_, i) => ((i * 7) % 11) - 5,
  );
  const logits = logitsOf(
    network,
    parameters,
    [
      [-1, 1],
      [0, 2],
    ],
    4,
  );
  const first = predict(
    layOut(network, parameters),
    Float64Array.of(-0.75, 0.25),
    1,
    plainKernels,
  );
  expect(logits[0]).toBe(first[0]);
  const sides = sidesOf(logits);
  sides.forEach((side, i) => {
    expect(side >= 0 && side <= 1).toBe(true);
    expect(Math.sign(side - 0.5)).toBe(Math.sign(logits[i]));
  });
  expect([...sidesOf(new Float64Array(4))]).toEqual([0.5, 0.5, 0.5, 0.5]);
});

describe("the figure", () => {
  const text = (html: string) => html.replace(/<[^>]*>/g, "");

  test("says of each cell its median, and which is lowest", () => {
    const html = render(
      <GridOfNets id="fig-g" book={book} first={encodeSweep(results)} />,
    );
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(text(html)).toContain(
      "4 layers of 16 units: median test loss32.00075 % of the test points right",
    );
    expect(text(html)).toContain(
      "The lowest median test loss, 2.0, is that of 1 layer of 2 units.",
    );
    expect(text(html)).toContain("80 done");
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
  });

  test("is drawn of what there is while results are missing", () => {
    const html = render(<GridOfNets id="fig-g" book={book} />);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(text(html)).toContain(
      "0 of 16 networks are trained from all their starts.",
    );
    expect(html).not.toContain("the lab");
  });
});
