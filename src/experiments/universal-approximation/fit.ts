import {
  createTraining,
  encode,
  lossAndGradient,
  predict,
} from "../../engine/index.ts";
import type { Training, TrainingSettings } from "../../engine/index.ts";
import { createFastKernels } from "../../engine/simd/kernels.ts";
import { mean } from "../statistics.ts";
import { noisySine, steps } from "./noisy-sine.ts";
import type { SineSettings } from "./noisy-sine.ts";

/** A network trained to the end of its run: mean squared errors, and the norm of the gradient that is left. */
export interface Fit {
  readonly train: number;
  readonly test: number;
  readonly gradient: number;
}

/** Of the points held out, the first may serve for validation; a test uses the others only. */
export const validation = 20;

// How many steps lie between two looks at the held-out points.
const every = 40;

/** A fit that was looked at on the way. */
export interface Followed {
  readonly train: number;
  /** Test errors: at the end, at the best moment of all, and where the validation error was least. */
  readonly test: number;
  readonly best: number;
  readonly stopped: number;
  /** The step of the least validation error, and that error; and the validation error at the end. */
  readonly step: number;
  readonly least: number;
  readonly validation: number;
}

/** Trains a network for so many steps, the chapter's unless said. */
export function trained(
  settings: TrainingSettings,
  length: number = steps,
): Training {
  const training = createTraining(settings, createFastKernels());
  training.run(length);
  return training;
}

/** Trains a network and measures where it ends. */
export function fit(settings: TrainingSettings, length?: number): Fit {
  const { network, data, measure } = trained(settings, length);
  const { loss, testLoss = NaN } = measure();
  const { x, y, count } = data;
  const { gradient } = lossAndGradient(network, settings.loss, x, y, count);
  return { train: loss, test: testLoss, gradient: Math.hypot(...gradient) };
}

/** Trains a network and looks at its held-out points on the way. */
export function follow(settings: SineSettings): Followed {
  const training = createTraining(noisySine(settings), createFastKernels());
  const { test } = training.data;
  let best = Infinity;
  let kept = { step: 0, least: Infinity, stopped: NaN };
  let now = { validation: NaN, test: NaN };
  for (let step = every; step <= steps; step += every) {
    training.run(every);
    const errors = squaredErrors(training);
    now = {
      validation: mean(errors.slice(0, validation)),
      test: mean(errors.slice(validation, test.count)),
    };
    best = Math.min(best, now.test);
    if (now.validation < kept.least)
      kept = { step, least: now.validation, stopped: now.test };
  }
  return { train: training.measure().loss, best, ...kept, ...now };
}

/** The squared error at each point held out. */
export function squaredErrors({ network, data: { test } }: Training): number[] {
  const predicted = predict(network, test.x, test.count);
  return Array.from(predicted, (value, n) => (value - test.y[n]) ** 2);
}

/** What a trained network answers at places of the axis it was drawn on. */
export function valuesAt(
  { network, data }: Training,
  places: readonly number[],
): number[] {
  const points = Float64Array.from(places);
  const x = encode(data, points, places.length);
  return Array.from(predict(network, x, places.length));
}
