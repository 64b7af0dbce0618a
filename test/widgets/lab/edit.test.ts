import { describe, expect, test } from "vitest";
import {
  addUnits,
  changeByHand,
  chooseData,
  rateNow,
  setDepth,
  setUnits,
  toggleInput,
  undoChange,
  withConsequences,
} from "@/widgets/lab/edit.ts";
import { createNetwork } from "@/engine/index.ts";
import { columnsOf } from "@/widgets/lab/network/layout.ts";
import { nearestEdge } from "@/widgets/lab/network/nearest.ts";
import { settings } from "@/widgets/lab/settings.ts";
import { defaultsOf } from "@/widgets/settings.ts";

const book = defaultsOf(settings);

describe("layers", () => {
  test("a layer more is like the last one; one less takes its activation along", () => {
    const two = { ...book, hidden: "4-2", activation: "relu,tanh" };
    expect(setDepth(two, 3)).toEqual({
      hidden: "4-2-2",
      activation: "relu,tanh,tanh",
    });
    expect(setDepth(two, 1)).toEqual({ hidden: "4", activation: "relu" });
    expect(setDepth({ ...two, hidden: "none" }, 1)).toEqual({
      hidden: "4",
      activation: "relu",
    });
    expect(setDepth({ ...two, hidden: "1-1-1-1-1-1-1-1" }, 9)).toEqual({});
  });

  test("a layer that is taken out leaves the others their activations", () => {
    const three = { ...book, hidden: "4-3-2", activation: "relu,sin,tanh" };
    expect(setUnits(three, 2, 0)).toEqual({
      hidden: "4-2",
      activation: "relu,tanh",
    });
    expect(setUnits(three, 2, 7)).toEqual({ hidden: "4-7-2" });
  });
});

test("units and inputs go one by one from what is set, as far as there may be", () => {
  expect(addUnits(book, 2, 1)).toEqual({ hidden: "4-3" });
  expect(addUnits({ ...book, hidden: "1-128" }, 1, -1).hidden).toBe("1-128");
  expect(addUnits({ ...book, hidden: "1-128" }, 2, 1).hidden).toBe("1-128");
  expect(addUnits(book, 3, 1)).toEqual({});
  expect(toggleInput(book, "x1x2")).toEqual({ inputs: "x1.x2.x1x2" });
  expect(toggleInput(book, "x1")).toEqual({ inputs: "x2" });
  expect(toggleInput({ ...book, inputs: "x2" }, "x2")).toEqual({});
  expect(toggleInput({ ...book, inputs: "" }, "x2")).toEqual({ inputs: "x1" });
});

describe("changes by hand", () => {
  test("stand in the order of their steps, the later one of a thing at a step over the earlier", () => {
    const first = changeByHand(book, { step: 40, what: "rate", value: 1 });
    const second = changeByHand(
      { ...book, ...first },
      { step: 0, what: "b1.1", value: 2 },
    );
    const third = changeByHand(
      { ...book, ...second },
      { step: 40, what: "rate", value: 3 },
    );
    expect(third).toEqual({ changes: "0_b1.1_2,40_rate_3" });
    const state = { ...book, ...third };
    expect([0, 39, 40].map((step) => rateNow(state, step))).toEqual([
      0.1, 0.1, 3,
    ]);
    expect(undoChange(state, { step: 40, what: "rate", value: 3 })).toEqual({
      changes: "0_b1.1_2",
    });
  });

  test("of the rate at the start are the setting itself", () => {
    expect(changeByHand(book, { step: 0, what: "rate", value: 1 })).toEqual({
      rate: 1,
    });
  });

  test("go with a new run; those of its start stay while the network keeps its shape", () => {
    const state = { ...book, changes: "0_b1.1_2,40_rate_3" };
    expect(withConsequences(state, { seed: 4 })).toEqual({
      seed: 4,
      changes: "0_b1.1_2",
    });
    expect(withConsequences(state, { hidden: "3" })).toEqual({
      hidden: "3",
      changes: "none",
    });
    expect(withConsequences(state, { epochs: 50 })).toEqual({ epochs: 50 });
  });
});

test("a data set comes with what is usual for it", () => {
  expect(chooseData(book, "spirals")).toMatchObject({
    data: "spirals",
    count: 400,
    turns: 1.5,
    seed: book.seed,
  });
});

test("the weight under the pointer is the one whose line is nearest", () => {
  const { layers } = createNetwork({
    inputs: 2,
    layers: [
      { units: 2, activation: "tanh" },
      { units: 1, activation: "linear" },
    ],
  });
  const columns = columnsOf([7, 2, 1]);
  const at = (x: number, y: number) =>
    nearestEdge(layers, columns, [0, 3], x, y, 400);
  const between = (from: number, to: number) => (from + to) / 2;
  // Input 2 stands in the fourth row.
  expect(at(0.25, between(columns[0].tops[3], columns[1].tops[0]))).toEqual({
    layer: 1,
    unit: 1,
    input: 2,
  });
  expect(at(0.75, between(columns[1].tops[1], columns[2].tops[0]))).toEqual({
    layer: 2,
    unit: 1,
    input: 2,
  });
  expect(at(0.5, 5)).toBeUndefined();
  expect(at(1.2, 168)).toBeUndefined();
});
