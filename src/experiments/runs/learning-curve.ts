import { createTraining, lossAndGradient } from "../../engine/index.ts";
import type { Training, TrainingSettings } from "../../engine/index.ts";
import { createFastKernels } from "../../engine/simd/kernels.ts";

/** A run of `epochs` epochs, measured after every `every` of them. */
export interface LearningCurveSettings {
  readonly training: TrainingSettings;
  readonly epochs: number;
  readonly every: number;
  /** The training accuracy at which the run ends before its last epoch, where it should. */
  readonly goal?: number;
}

/** A run as its loss and accuracy over time. */
export interface LearningCurve {
  readonly points: readonly CurvePoint[];
  /** ‖∂J/∂W‖ of the first layer over all training examples, before and after. */
  readonly firstGradients: readonly [start: number, end: number];
}

/** All training examples, and those held out if there are any, after `epoch` epochs. */
export interface CurvePoint {
  readonly epoch: number;
  readonly loss: number;
  readonly accuracy?: number;
  readonly testAccuracy?: number;
}

/** Trains and measures; a run that diverges ends there. */
export function learningCurve(settings: LearningCurveSettings): LearningCurve {
  const { epochs, every, goal = Infinity } = settings;
  const training = createTraining(settings.training, createFastKernels());
  const points: CurvePoint[] = [];
  const start = firstGradient(training);
  for (let epoch = every; epoch <= epochs; epoch += every) {
    training.run(every * training.stepsPerEpoch);
    const { loss, accuracy = 0, testAccuracy } = training.measure();
    points.push({ epoch, loss, accuracy, testAccuracy });
    if (training.diverged || accuracy >= goal) break;
  }
  return { points, firstGradients: [start, firstGradient(training)] };
}

function firstGradient({ network, settings, data }: Training): number {
  const { x, y, count } = data;
  const { gradient } = lossAndGradient(network, settings.loss, x, y, count);
  const weights = network.layers[0].weights.length;
  return Math.hypot(...gradient.subarray(0, weights));
}
