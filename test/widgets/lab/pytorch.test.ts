import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { createTraining } from "@/engine/index.ts";
import { pytorchScript, told } from "@/widgets/lab/out/pytorch.ts";
import { planOf } from "@/widgets/lab/plan.ts";
import { settings, type Settings } from "@/widgets/lab/settings.ts";
import { defaultsOf } from "@/widgets/settings.ts";
import { python } from "../../listings/python.ts";

const state = (changes: Partial<Settings>): Settings => ({
  ...defaultsOf(settings),
  ...changes,
});

const cases: Readonly<Record<string, Partial<Settings>>> = {
  "the lab's own start": {},
  "XOR cloud, two features, momentum": {
    data: "xor-cloud",
    inputs: "x1.x1x2",
    optimizer: "momentum",
    nesterov: "on",
  },
  "spirals, deep, Adam, He": {
    data: "spirals",
    radius: 3,
    turns: 1,
    hidden: "8-8-8",
    activation: "relu",
    init: "he-normal",
    optimizer: "adam",
    rate: 0.01,
  },
  "moons, all in one batch, RMSprop": {
    data: "moons",
    batch: "full",
    optimizer: "rmsprop",
    rate: 0.01,
    activation: "sin,silu",
  },
  "three blobs by cross-entropy": { data: "blobs", hidden: "none" },
  "three arms, Xavier": {
    data: "three-arm-spiral",
    turns: 0.75,
    init: "xavier-uniform",
    gain: 2,
    activation: "sigmoid",
  },
  "Gaussians by squared error, L1 and L2": {
    data: "gaussians",
    loss: "mse",
    l1: 0.001,
    l2: 0.01,
    test: 0,
  },
  "two classes by cross-entropy": { data: "circles", loss: "cross-entropy" },
  "the four points of XOR": {
    data: "xor",
    count: 4,
    noise: 0,
    test: 0,
    batch: "4",
    activation: "tanh",
  },
  "a noisy sine, standardised": {
    data: "sine",
    low: 0,
    high: 10,
    noise: 0.3,
    count: 40,
    hidden: "10",
    activation: "sigmoid",
    standardise: "on",
    optimizer: "adam",
    rate: 0.03,
  },
  "a cubic with learned slopes": {
    data: "cubic",
    low: -1.5,
    high: 1.5,
    activation: "prelu,leaky-relu",
    rate: 0.02,
  },
  "cones over the plane": { data: "bumps", activation: "gelu,elu", rate: 0.05 },
  "a plane, softplus": { data: "plane", activation: "softplus", rate: 0.05 },
  "weights and a rate set by hand": {
    data: "circles",
    changes: "0_w1.2.1_0.5,0_b3.1_-1,40_rate_0.02,41_w2.1.3_0.25",
  },
  "a learned slope set by hand": {
    activation: "relu,prelu",
    changes: "0_slope2_0.5,40_slope2_-0.1,41_b2.1_0.3",
  },
  "points of one's own, held out": {
    data: "own",
    points: "0_0_0,1_1_0,0_1_1,1_0_1,0.5_0.25_1,-1_2_0",
    test: 0.34,
    batch: "3",
  },
  "a curve of one's own": {
    data: "own",
    points: "-1_2,0_0.5,1_1.5,2_-1",
    problem: "numbers",
    test: 0,
    batch: "full",
  },
};

const epochs = 12;
const where = python
  ? `run by ${python}`
  : "skipped: no python3 with torch here";

describe.skipIf(!python)(`the lab's scripts, ${where}`, () => {
  test.each(Object.entries(cases))(
    "%s: PyTorch prints the losses that the page shows",
    (_, changes) => {
      const { training, problems } = planOf(state(changes));
      expect(problems).toEqual([]);
      const script = pytorchScript(training, epochs, "the lab");
      const printed = execFileSync(python!, ["-"], {
        input: script,
        encoding: "utf8",
        env: { ...process.env, OMP_NUM_THREADS: "1" },
      });
      const run = createTraining(training);
      const shown = Array.from({ length: epochs }, (_, k) => {
        run.run(run.stepsPerEpoch);
        const { loss, testLoss } = run.measure();
        return [k + 1, loss, ...(testLoss === undefined ? [] : [testLoss])];
      }).filter(([epoch]) => told(epochs).includes(epoch));
      const lines = printed.trim().split("\n");
      expect(lines).toHaveLength(shown.length);
      shown.forEach((row, k) => {
        const numbers = lines[k].split(" ").map(Number);
        expect(numbers).toHaveLength(row.length);
        row.forEach((value, i) => expect(numbers[i]).toBeCloseTo(value, 9));
      });
    },
    60_000,
  );
});

test("a script is short, and says what it is of", () => {
  const { training } = planOf(state({}));
  const script = pytorchScript(training, 100, "https://example.org/the-lab/");
  expect(script.split("\n").length).toBeLessThan(50);
  expect(script).toMatch(/^# https:\/\/example.org\/the-lab\/\n/);
  expect(script).not.toMatch(/NaN|undefined|\[object/);
});
