import { describe, expect, test } from "vitest";
import { createNetwork, createTraining } from "@/engine/index.ts";
import { labAddressOf, labQuery } from "@/widgets/lab/address.ts";
import { jobOf, settings, type Settings } from "@/widgets/lab/settings.ts";
import { labAddress } from "@/widgets/lab/labAddress.ts";
import { parameterPlace } from "@/widgets/lab/parameters.ts";
import { planOf } from "@/widgets/lab/plan.ts";
import { defaultsOf } from "@/widgets/settings.ts";

const book = defaultsOf(settings);
const address = labAddressOf("fig-lab", book);
const read = (query: string) => address.read(new URLSearchParams(query));
const written = (values: Partial<Settings>) => labQuery(values, book);

describe("an address", () => {
  test("is readable, begins with its version and says only what differs", () => {
    expect(written({})).toBe("");
    expect(
      written({ data: "spirals", hidden: "8-8", activation: "tanh,relu" }),
    ).toBe("v=1&data=spirals&hidden=8-8&activation=tanh,relu");
  });

  test("brings along what is usual for the data set it names", () => {
    const { values, problems } = read("v=1&data=three-arm-spiral");
    expect(problems).toEqual([]);
    expect(values).toMatchObject({ count: 300, noise: 0.1, turns: 0.75 });
    expect(read("data=sine&noise=0").values).toMatchObject({
      count: 100,
      noise: 0,
      low: 0,
      high: 10,
    });
    expect(written(values)).toBe("v=1&data=three-arm-spiral");
  });

  test("goes back to the book's set as written", () => {
    const values = { ...book, data: "moons", noise: 0.3 } as const;
    expect(read(written(values)).values).toEqual(values);
  });

  test("tells own points whatever they are, as far as it holds them", () => {
    const own = { ...book, data: "own" } as const;
    expect(written(own)).toBe("v=1&data=own&points=-1_-1_0,1_1_1");
    expect(read(written(own))).toEqual({ values: own, problems: [] });
    const points = Array.from({ length: 301 }, (_, n) => `${n}_0`).join();
    expect(written({ ...own, points })).toBe("v=1&data=own");
    expect(written({ data: "moons", points })).toBe("v=1&data=moons");
  });

  test("of another version is read as far as it can be, and says so", () => {
    const { values, problems } = read("v=7&data=moons");
    expect(values.data).toBe("moons");
    expect(problems).toEqual([
      {
        name: "v",
        given: "7",
        expected: "1, the version of addresses that this page writes",
        used: "all that it can read of the address",
      },
    ]);
  });

  test.each([
    ["hidden=8-0", "hidden", /none, or units of up to 8 layers/],
    ["hidden=129", "hidden", /each from 1 to 128/],
    ["hidden=1-1-1-1-1-1-1-1-1", "hidden", /up to 8 layers/],
    ["activation=step", "activation", /one of linear, sigmoid/],
    ["points=1_2_3,4_5", "points", /x1_x2_class/],
    ["points=1_NaN_0", "points", /x1_x2_class/],
    ["points=", "points", /x1_x2_class/],
    ["changes=1_w1.1_3", "changes", /step_w1.2.3_value/],
    ["batch=0", "batch", /full, or a whole number/],
    ["inputs=x3", "inputs", /any of x1, x2/],
  ])("that is broken is explained: %s", (query, name, expected) => {
    const { values, problems } = read(query);
    expect(problems).toHaveLength(1);
    expect(problems[0].name).toBe(name);
    expect(problems[0].expected).toMatch(expected);
    expect(values).toEqual(book);
  });
});

describe("a plan", () => {
  const plan = (changes: Partial<Settings>) => planOf({ ...book, ...changes });

  test("gives two classes one logit, more a logit each, and numbers an output", () => {
    const outputs = (changes: Partial<Settings>) => {
      const { loss, training } = plan(changes);
      return [loss, training.network.layers.at(-1)];
    };
    const linear = { activation: "linear" };
    expect(outputs({})).toEqual(["bce", { units: 1, ...linear }]);
    expect(outputs({ data: "blobs" })).toEqual([
      "cross-entropy",
      { units: 3, ...linear },
    ]);
    expect(outputs({ loss: "cross-entropy" })).toEqual([
      "cross-entropy",
      { units: 2, ...linear },
    ]);
    expect(outputs({ data: "sine" })).toEqual(["mse", { units: 1, ...linear }]);
    expect(outputs({ loss: "mse" })).toEqual([
      "mse",
      { units: 1, activation: "sigmoid" },
    ]);
  });

  test.each<[Partial<Settings>, string]>([
    [
      { data: "sine", loss: "bce" },
      "The loss bce is for classes; numbers use mse.",
    ],
    [
      { data: "blobs", loss: "mse" },
      "The loss mse is for two classes; 3 classes use cross-entropy.",
    ],
    [
      { data: "xor", batch: "10", test: 0 },
      "A batch of 10 is more than there are training points, 4; it takes all of them.",
    ],
    [{ inputs: "" }, "The network needs an input; it is given x1 and x2."],
    [
      { data: "own", points: "1_1_0", batch: "1" },
      "With 1 point none can be held out for testing.",
    ],
    [
      { data: "sine", low: 3, high: 3 },
      "x cannot go from 3 to 3; it goes to 4.",
    ],
    [
      { hidden: "none", changes: "0_w2.1.1_4" },
      "The network has no parameter w2.1.1; it is left out.",
    ],
    [
      { hidden: "4", changes: "0_slope1_0.5" },
      "The network has no parameter slope1; it is left out.",
    ],
  ])("says what cannot be and what it does instead: %o", (changes, said) => {
    const { problems, training } = plan({ test: 0.9, ...changes });
    expect(problems).toContain(said);
    createTraining(training);
  });

  test("sets the parameter that a change names", () => {
    const { training } = plan({
      hidden: "3-2",
      activation: "prelu",
      changes: "0_w2.1.3_0.5,0_b3.1_-2,0_slope2_0.75",
    });
    const { network } = createTraining(training);
    expect(network.layers[1].weights[2]).toBe(0.5);
    expect(network.layers[2].bias[0]).toBe(-2);
    expect(network.layers[1].slope[0]).toBe(0.75);
    const fresh = createNetwork(training.network);
    expect(network.layers[0]).toEqual(fresh.layers[0]);
    expect(parameterPlace(training.network, "w3.1.3")).toBeUndefined();
  });
});

test("a job draws what its data are: a field of the plane, a curve over x", () => {
  expect(jobOf(book).observe.field).toMatchObject({ x: [-1.5, 1.5] });
  expect(
    jobOf({ ...book, data: "sine", low: 0, high: 10 }).observe,
  ).toMatchObject({ curve: { x: [0, 10] } });
});

test("other figures link to states of the lab, below the site's base", () => {
  expect(labAddress({}, "/")).toBe("/the-lab/#fig-lab");
  expect(labAddress({ data: "moons", seed: 3 }, "/nonlinear", 40)).toBe(
    "/nonlinear/the-lab/?v=1&data=moons&seed=3&epoch=40#fig-lab",
  );
});
