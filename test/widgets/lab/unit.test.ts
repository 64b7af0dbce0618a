import { expect, test } from "vitest";
import { createTraining } from "@/engine/index.ts";
import { pass } from "@/widgets/lab/unit/backward.ts";
import { withChanges } from "@/widgets/lab/parameters.ts";
import { planOf } from "@/widgets/lab/plan.ts";
import { rowsOf } from "@/widgets/lab/unit/rows.ts";
import { responseOf } from "@/widgets/lab/unit/response.ts";
import { measuredOf } from "@/widgets/lab/measured.ts";
import { jobOf, settings, type Settings } from "@/widgets/lab/settings.ts";
import { shownOf } from "@/widgets/lab/shown.ts";
import { defaultsOf } from "@/widgets/settings.ts";
import { firstFrame } from "@/training/firstFrame.ts";

const book = defaultsOf(settings);
const trained = (changes: Partial<Settings>, epoch = 3) => {
  const job = jobOf({ ...book, ...changes });
  const [frame] = firstFrame(job, epoch).frame.runs;
  return { shown: shownOf(job), frame, parameters: frame.parameters! };
};

test("a unit's products and its bias add up to its sum, and that bends to its output", () => {
  const { shown, parameters } = trained({ inputs: "x1.sin-x2" });
  for (const [layer, unit] of [
    [1, 3],
    [2, 2],
    [3, 1],
  ]) {
    const { rows, bias, z, a, activation } = rowsOf(
      shown,
      parameters,
      { layer, unit },
      7,
    );
    const sum = rows.reduce((s, { weight, value }) => s + weight * value, bias);
    expect(z).toBeCloseTo(sum, 12);
    expect(a).toBeCloseTo(activation === "tanh" ? Math.tanh(z) : z, 12);
  }
});

test("a unit that bends by a learned slope shows it", () => {
  const { shown, parameters } = trained({
    hidden: "3",
    activation: "prelu",
    changes: "0_slope1_0.5",
  });
  for (const unit of [1, 2, 3]) {
    const { z, a, slope } = rowsOf(shown, parameters, { layer: 1, unit }, 7);
    expect(slope).not.toBe(0.25);
    expect(a).toBeCloseTo(z > 0 ? z : slope! * z, 12);
  }
  const output = rowsOf(shown, parameters, { layer: 2, unit: 1 }, 7);
  expect(output.slope).toBeUndefined();
});

test("a weight that is set shows at once, whatever is still drawn", () => {
  const { training } = planOf({ ...book, hidden: "1" });
  const drawn = Float64Array.of(1, 2, 3, 4, 5);
  const set = (changes: Partial<Settings>, step: number) =>
    withChanges(
      drawn,
      training,
      planOf({ ...book, hidden: "1", ...changes }).training,
      step,
    );
  const changes = "40_w1.1.2_0.5,41_b2.1_0.25";
  expect(set({ changes }, 40)).toEqual(Float64Array.of(1, 0.5, 3, 4, 5));
  expect(set({ changes }, 42)).toEqual(drawn);
  expect(set({ changes, hidden: "2" }, 40)).toBe(drawn);
});

test("the errors of one example are its loss's slopes, by finite differences", () => {
  const { shown, parameters } = trained({ data: "blobs", hidden: "3" });
  const { deltas, loss } = pass(shown, parameters, 5);
  // Of 2-3-3 parameters the biases are the 7th to 9th and the last three.
  [6, 7, 8, 18, 19, 20].forEach((place, i) => {
    const nudged = parameters.slice();
    nudged[place] += 1e-6;
    const slope = (pass(shown, nudged, 5).loss - loss) / 1e-6;
    expect(deltas[i < 3 ? 0 : 1][i % 3]).toBeCloseTo(slope, 5);
  });
});

test("a unit seen large is the unit of the worker's small picture", () => {
  const { shown, frame } = trained({ hidden: "20" });
  for (const unit of [1, 16]) {
    const place = { layer: 1, unit };
    const large = responseOf(shown, frame, place, false)!;
    // 16 × 16 and 40 × 40 cells: their outer corners are near each other.
    const small = frame.units![0];
    const corner = 2 * large.values[0] - 1;
    expect(Math.abs(corner - small[unit - 1])).toBeLessThan(0.1);
  }
  expect(
    responseOf(shown, frame, { layer: 1, unit: 20 }, true)?.values,
  ).toHaveLength(1600);
});

test("R² is the share of the variance that is explained", () => {
  const { shown, frame, parameters } = trained({ data: "line", count: 50 });
  const { y } = shown.data;
  const mean = y.reduce((a, b) => a + b) / y.length;
  const variance = y.reduce((s, v) => s + (v - mean) ** 2, 0) / y.length;
  expect(measuredOf(shown, frame).train.score).toBeCloseTo(
    1 - frame.loss / variance,
    12,
  );
  expect(parameters.every(Number.isFinite)).toBe(true);
});

test("squared error on classes counts what is over a half as class 1", () => {
  const { shown, frame } = trained({ loss: "mse" }, 20);
  const logits = trained({}, 0);
  const { train, measure } = measuredOf(shown, frame);
  expect(measure).toBe("right");
  expect(frame.accuracy).toBeUndefined();
  expect(train.score).toBeGreaterThan(0.4);
  expect(measuredOf(logits.shown, logits.frame).train.score).toBe(
    logits.frame.accuracy,
  );
});

test("a data set of one's own without any spread has no R²", () => {
  const { shown, frame } = trained({
    data: "own",
    points: "0_1,1_1",
    test: 0,
    batch: "full",
  });
  expect(measuredOf(shown, frame).train.said).toBe("without variance");
  expect(createTraining(shown.training).data.count).toBe(2);
});
