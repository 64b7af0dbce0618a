import type { LayerReport, TrainingSettings } from "@/engine/index.ts";
import type { Moments } from "./moments.ts";

/** What a figure wants trained: one network, or several side by side, step for step. */
export interface Job {
  /** All with equally many steps in an epoch. */
  readonly runs: readonly TrainingSettings[];
  /** The length of the run. */
  readonly epochs: number;
  /** What a frame and the history report besides the loss; what is not asked for costs nothing. */
  readonly observe: Observe;
  /** What ends the run before its last epoch. */
  readonly until?: Until;
}

/** When a run has gone far enough, asked of its first network after each epoch. */
export interface Until {
  /** The training loss is at most this. */
  readonly loss?: number;
  /** So many epochs have passed since the test loss, or the training loss where nothing is held out, was lowest. */
  readonly patience?: number;
}

/** What is reported of each run. */
export interface Observe {
  /** The engine's report on every layer, for the batch of the next step. */
  readonly layers?: boolean;
  /** The norms of every layer that the history keeps for every epoch. */
  readonly norms?: readonly NormName[];
  /** Whether the history keeps all parameters of every epoch; not for a run that is encoded. */
  readonly trace?: boolean;
  /** The network's answer over a part of the plane. */
  readonly field?: Field;
  /** The network's answer over an interval. */
  readonly curve?: Curve;
  /** The activations of every hidden unit at the places of the field or the curve. */
  readonly units?: Units;
  /** How the activations of each hidden layer are spread over the training examples. */
  readonly histogram?: Histogram;
  /** All parameters, in the engine's order. */
  readonly parameters?: boolean;
}

/** A norm of the engine's layer report. */
export type NormName =
  "weightNorm" | "gradientNorm" | "deltaNorm" | "updateNorm";

type Interval = readonly [low: number, high: number];

/** The middles of resolution × resolution equal cells of a rectangle, as src/plots draws them. */
export interface Field {
  readonly resolution: number;
  /** A lower resolution for the frames of a moving picture, where the full one would take too long. */
  readonly moving?: number;
  readonly x: Interval;
  readonly y: Interval;
}

/** `resolution` places, evenly spaced from end to end; at least 2. */
export interface Curve {
  readonly resolution: number;
  readonly x: Interval;
}

/** As a Field, or along an interval where there is no y. */
export interface Units {
  readonly resolution: number;
  /** A lower resolution for the frames of a moving picture. */
  readonly moving?: number;
  readonly x: Interval;
  readonly y?: Interval;
  /** How many units of a layer at most, the first ones; all if not said. */
  readonly most?: number;
}

/** Equal bins over an interval, one interval for each run; what lies outside is counted in the end bins. */
export interface Histogram {
  readonly bins: number;
  readonly ranges: readonly Interval[];
}

/** A job at one step: a pure function of the two (and of `sketch`), however the step was reached. */
export interface Frame {
  readonly step: number;
  /** step / steps in an epoch. */
  readonly epoch: number;
  /** Set where the job's `moving` resolution was used. */
  readonly sketch?: true;
  readonly runs: readonly RunFrame[];
}

/** One network of a frame. */
export interface RunFrame {
  /** Over all training examples, as is the accuracy. */
  readonly loss: number;
  /** The share of examples whose class is right; undefined for a regression. */
  readonly accuracy?: number;
  /** How many that is. */
  readonly correct?: number;
  /** Over the examples held out, where there are any. */
  readonly testLoss?: number;
  readonly testAccuracy?: number;
  readonly layers?: readonly LayerReport[];
  /**
   * Row by row, the row of the lowest y first, each from low to high x. For bce the probability of class 1, for
   * cross-entropy the probabilities of all classes together, for mse the output.
   */
  readonly field?: Float64Array;
  /** As `field`, from low to high x. */
  readonly curve?: Float64Array;
  /** For each hidden layer [places × units], or as many units as were asked for; the places as in `field` or `curve`. */
  readonly units?: readonly Float64Array[];
  /** For each hidden layer how many activations fall into each bin. */
  readonly histograms?: readonly Uint32Array[];
  /** And how they are spread, the same activations. */
  readonly moments?: readonly Moments[];
  readonly parameters?: Float64Array;
}

/** The state of a job after a whole number of epochs. */
export interface HistoryRecord {
  readonly epoch: number;
  readonly runs: readonly RunRecord[];
}

/** One network of a record. */
export interface RunRecord {
  readonly loss: number;
  readonly accuracy?: number;
  readonly testLoss?: number;
  readonly testAccuracy?: number;
  /** For each layer the norms that were asked for. */
  readonly layers?: readonly { readonly [Name in NormName]?: number }[];
  /** In the engine's order. */
  readonly parameters?: Float64Array;
}

/** A job at one step together with its records so far, from epoch 0 on without a gap. */
export interface Snapshot {
  readonly frame: Frame;
  readonly history: readonly HistoryRecord[];
}

/** Why a job cannot go on: a run's next step would leave the finite numbers. Its last frame is the state before. */
export interface Stop {
  /** Which of the job's runs. */
  readonly run: number;
  /** The epoch in which it happened, counted from 1. */
  readonly epoch: number;
  readonly reason: string;
}

/** Which condition ended a run, and in which epoch. */
export interface Met {
  readonly condition: keyof Until;
  readonly epoch: number;
}

/**
 * What the page asks. Each `advance` and `seek` gets one answer, after `budget` milliseconds of training at most (or
 * as many as a frame takes to draw up) and the step under way: the page asks again for what is still missing, or
 * for something else. So the worker always listens.
 */
export type Ask =
  | { readonly kind: "start"; readonly id: number; readonly job: Job }
  | {
      readonly kind: "advance";
      readonly id: number;
      readonly steps: number;
      readonly budget: number;
    }
  | {
      readonly kind: "seek";
      readonly id: number;
      readonly epoch: number;
      readonly budget: number;
    };

/** What the worker answers, with the id of the job it is about and the records that are new since the last answer. */
export type Answer =
  | {
      readonly kind: "frame";
      readonly id: number;
      readonly frame: Frame;
      readonly history: readonly HistoryRecord[];
      /** Set at the end of a run that its `until` ended. */
      readonly met?: Met;
    }
  /** A seek that has not arrived yet, and where it is. */
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly epoch: number;
      readonly history: readonly HistoryRecord[];
    }
  | {
      readonly kind: "diverged";
      readonly id: number;
      readonly frame: Frame;
      readonly history: readonly HistoryRecord[];
      readonly stop: Stop;
    }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
