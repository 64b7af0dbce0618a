import { expect, test } from "vitest";
import { createNetwork, createTraining } from "@/engine/index.ts";
import { asChanges, readRun, writeRun } from "@/widgets/lab/out/runFile.ts";
import { planOf } from "@/widgets/lab/plan.ts";
import { settings, type Settings } from "@/widgets/lab/settings.ts";
import { defaultsOf } from "@/widgets/settings.ts";

const book = defaultsOf(settings);
const state: Settings = {
  ...book,
  data: "spirals",
  noise: 0.2,
  hidden: "3-2",
  activation: "relu,prelu",
  changes: "0_w1.2.1_0.5,40_rate_0.02",
};
const { network } = planOf(state).training;
const { parameters } = createNetwork(network);
const saved = writeRun(state, 12.5, network, parameters);

test("a saved run comes back with every setting and its epoch", () => {
  expect(readRun(saved, book)).toEqual({ kind: "run", state, epoch: 12.5 });
});

test("weights are saved layer by layer, as PyTorch shapes them", () => {
  const { weights } = JSON.parse(saved);
  expect(weights[0].weight).toEqual([
    [...parameters.slice(0, 2)],
    [...parameters.slice(2, 4)],
    [...parameters.slice(4, 6)],
  ]);
  expect(weights[0].bias).toEqual([...parameters.slice(6, 9)]);
  expect(weights[1].slope).toBe(0.25);
  expect(weights[2].bias).toHaveLength(1);
});

test("weights alone become the start of the network shown", () => {
  const file = readRun(JSON.stringify({ weights: [line] }), book);
  if (file.kind !== "weights") throw new Error("expected weights");
  const one = { ...book, hidden: "none" };
  const { training } = planOf(one);
  const changes = asChanges(training.network, file.layers);
  const text = settings.changes.join(changes);
  const started = planOf({ ...one, changes: text });
  expect(started.problems).toEqual([]);
  expect([...createTraining(started.training).network.parameters]).toEqual([
    1.5, -2, 0.25,
  ]);
});

test("a learned slope is saved, and set at the start", () => {
  const one = { ...book, hidden: "1", activation: "prelu" };
  const { training } = planOf(one);
  const layers = [
    { weight: [[1, 2]], bias: [3], slope: -0.5 },
    { weight: [[4]], bias: [5] },
  ];
  const text = JSON.stringify({ weights: layers });
  const file = readRun(text, book);
  if (file.kind !== "weights") throw new Error("expected weights");
  const changes = settings.changes.join(
    asChanges(training.network, file.layers),
  );
  expect(changes).toBe(
    "0_w1.1.1_1,0_w1.1.2_2,0_b1.1_3,0_slope1_-0.5,0_w2.1.1_4,0_b2.1_5",
  );
  const started = createTraining(planOf({ ...one, changes }).training);
  const { parameters } = started.network;
  expect([...parameters]).toEqual([1, 2, 3, -0.5, 4, 5]);
  expect(
    JSON.parse(writeRun(one, 0, training.network, parameters)).weights,
  ).toEqual(layers);
  const { network } = planOf({ ...one, activation: "relu" }).training;
  expect(() => asChanges(network, file.layers)).toThrow(
    "layer 1 has a slope (expected none, as its activation is relu)",
  );
});

const line = { weight: [[1.5, -2]], bias: [0.25] };

test.each([
  ["{", "it is no JSON"],
  ["[1]", "holds no object"],
  ["{}", 'neither "settings" nor "weights"'],
  ['{"settings":{}}', 'its version is missing (expected "nonlinear": 1)'],
  [
    '{"nonlinear":1,"settings":{"hidden":"900"}}',
    'its hidden is "900" (expected none, or units',
  ],
  ['{"nonlinear":1,"settings":{"colour":1}}', "a setting colour"],
  ['{"nonlinear":1,"settings":{},"epoch":-1}', "its epoch is -1"],
  ['{"weights":[{"weight":[[1]],"bias":[]}]}', "the bias of layer 1"],
  [
    '{"weights":[{"weight":[[1]],"bias":[1],"slope":"a"}]}',
    "the slope of layer 1 is no number",
  ],
  ['{"weights":[{"weight":[["a"]],"bias":[1]}]}', "the weight of layer 1"],
])("%s is refused in words", (text, message) => {
  expect(() => readRun(text, book)).toThrow(message);
});

test("weights of another shape are refused, naming the layer and both shapes", () => {
  expect(() => asChanges(network, [line, line, line])).toThrow(
    "layer 1 is 1 × 2 (expected 3 × 2",
  );
});
