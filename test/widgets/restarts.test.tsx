import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { plainKernels } from "@/engine/index.ts";
import { encodeSweep } from "@/training/encodeSweep.ts";
import { trainToEnd, type SweepResult } from "@/training/sweepRun.ts";
import {
  jobOf,
  settings as benchSettings,
} from "@/widgets/approximation-bench/settings.ts";
import { benchAddress } from "@/widgets/benchAddress.ts";
import { groundOf } from "@/widgets/restarts/ground.ts";
import {
  countStill,
  groupsOf,
  outcomesOf,
} from "@/widgets/restarts/outcomes.ts";
import { Restarts } from "@/widgets/restarts/Restarts.tsx";
import {
  benchOf,
  runsOf,
  seedsOf,
  settings,
} from "@/widgets/restarts/settings.ts";
import { defaultsOf, readSettings } from "@/widgets/settings.ts";

const book = defaultsOf(settings);

const result = (loss: number, gradientNorm = 1e-5): SweepResult => ({
  step: 4000,
  measured: { loss, parameters: new Float64Array(7).fill(1) },
  diverged: undefined,
  gradientNorm,
});

describe("the runs", () => {
  const runs = runsOf(book);

  test("differ in their seeds alone", () => {
    const [{ training }] = runs;
    runs.forEach((run, seed) =>
      expect(run.training).toEqual({
        ...training,
        network: { ...training.network, seed },
      }),
    );
  });

  test("are those that the bench trains when it is opened at their address", () => {
    const address = benchAddress(benchOf(book, 17));
    const { pathname, search, hash } = new URL(address, "https://example.org");
    expect(pathname + hash).toBe(
      "/universal-approximation/#fig-approximation-bench",
    );
    const query = new URLSearchParams(search);
    const { values, problems } = readSettings(benchSettings, query);
    expect(problems).toEqual([]);
    expect(jobOf(values).runs[0]).toEqual(runs[17].training);
  });

  test("can begin at any seed", () => {
    const from = settings.from.max;
    expect(seedsOf({ from }).at(-1)).toBe(2 ** 32 - 1);
    expect(runsOf({ ...book, from })[19].training.network.seed).toBe(
      2 ** 32 - 1,
    );
  });

  test("fall into groups on −2π to 2π and end alike on 0 to 10", () => {
    const groups = (target: "waves" | "sine") => {
      const values = { ...book, target };
      const results = runsOf(values).map((run) =>
        trainToEnd(run, plainKernels),
      );
      return groupsOf(outcomesOf(results, seedsOf(values)));
    };
    expect(groups("waves").length).toBeGreaterThanOrEqual(3);
    expect(groups("sine")).toHaveLength(1);
  });
});

describe("the outcomes", () => {
  const outcomes = outcomesOf(
    [result(0.3), undefined, result(0.1, 0.01), result(0.1), result(0.104)],
    [5, 6, 7, 8, 9],
  );

  test("stand in the order of their losses, and of their seeds where these are equal", () => {
    expect(outcomes.map(({ seed }) => seed)).toEqual([7, 8, 9, 5]);
  });

  test("are counted by two decimals of their losses", () => {
    expect(groupsOf(outcomes)).toEqual([
      { loss: "0.10", count: 3 },
      { loss: "0.30", count: 1 },
    ]);
  });

  test("stand still where the gradient is small", () => {
    expect(countStill(outcomes)).toBe(3);
  });
});

test("a start's curve is the network's answer, by hand", () => {
  const ground = groundOf(book);
  // 2 σ(x̃) - σ(3 x̃ + 1) + 0.5, with w, b, v and c in this order.
  const answers = ground.answers(Float64Array.of(1, 3, 0, 1, 2, -1, 0.5));
  const { points } = ground.data;
  const mean = points.reduce((a, b) => a + b) / 40;
  // Of a sample, as torch.std.
  const deviation = Math.sqrt(
    points.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 39,
  );
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
  ground.xs.forEach((x, i) => {
    const inner = (x - mean) / deviation;
    expect(answers[i]).toBeCloseTo(
      2 * sigmoid(inner) - sigmoid(3 * inner + 1) + 0.5,
      10,
    );
  });
  expect(ground.names.join(" ")).toBe("w1 w2 b1 b2 v1 v2 c");
});

describe("the restarts", () => {
  const drawn = (results: readonly SweepResult[] | undefined, values = book) =>
    render(
      <Restarts
        id="fig-restarts"
        book={values}
        first={results && encodeSweep(results)}
      />,
    );
  const losses = (...some: number[]) =>
    Array.from({ length: 20 }, (_, i) => result(some[i % some.length]));

  test("are drawn finished before any script runs, each with its link", () => {
    const html = drawn(losses(0.24, 0.03));
    expect(html).toMatch(/<b>20<\/b> done/);
    expect(
      html.match(/href="[^"]*\?[^"]*#fig-approximation-bench"/g),
    ).toHaveLength(20);
    expect(html).toContain("10 at 0.03, 10 at 0.24");
    expect(/NaN|undefined|Infinity/.exec(html)).toBeNull();
  });

  test("have no link where the bench's run is of another length", () => {
    expect(drawn(losses(0.1), { ...book, steps: 16000 })).not.toContain("href");
  });

  test.each([1, 2, 3] as const)("are drawn with %i units", (units) => {
    const values = { ...book, units };
    const results = runsOf(values).map((run) =>
      trainToEnd({ ...run, epochs: 3 }, plainKernels),
    );
    expect(/NaN|undefined|Infinity/.exec(drawn(results, values))).toBeNull();
  });

  test("say between which losses they lie where there are no groups", () => {
    const many = losses(...Array.from({ length: 20 }, (_, i) => i / 20));
    expect(drawn(many)).toContain("The 20 starts end between");
    expect(drawn(undefined)).toContain("None of the starts is trained yet.");
  });
});
