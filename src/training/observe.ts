import {
  activationsOf,
  encode,
  exp,
  predict,
  sigmoid,
} from "@/engine/index.ts";
import type { Kernels, Loss, Training } from "@/engine/index.ts";
import { momentsOf } from "./moments.ts";
import type { Field, Observe, RunFrame, RunRecord, Units } from "./protocol.ts";

/** What a frame reports of one training: the job's `index`th. The kernels are none that train: they draw fields. */
export function observeRun(
  training: Training,
  observe: Observe,
  index: number,
  kernels: Kernels,
): RunFrame {
  const { network } = training;
  const { layers, field, curve, units, histogram, parameters } = observe;
  const measures = training.measure();
  return {
    ...measures,
    ...(measures.accuracy !== undefined && {
      correct: Math.round(measures.accuracy * training.data.count),
    }),
    ...(layers && { layers: training.layers() }),
    ...(field && { field: answers(training, gridOf(field), 2, kernels) }),
    ...(curve && {
      curve: answers(training, spaced(curve.resolution, curve.x), 1, kernels),
    }),
    ...(units && { units: responses(training, units, kernels) }),
    ...(histogram &&
      spreadOf(training, histogram.bins, histogram.ranges[index])),
    ...(parameters && { parameters: network.parameters.slice() }),
  };
}

/** What a frame of a moving picture reports, where that is less than a still one does. */
export function sketchOf(observe: Observe): Observe | undefined {
  const { field, units } = observe;
  if (!field?.moving && !units?.moving) return undefined;
  return {
    ...observe,
    ...(field && { field: coarser(field) }),
    ...(units && { units: coarser(units) }),
  };
}

const coarser = <Drawn extends Field | Units>(drawn: Drawn): Drawn => ({
  ...drawn,
  resolution: drawn.moving ?? drawn.resolution,
});

/** What the history keeps of one training. */
export function recordRun(training: Training, observe: Observe): RunRecord {
  const { norms, trace } = observe;
  return {
    ...training.measure(),
    ...(trace && { parameters: training.network.parameters.slice() }),
    ...(norms?.length && {
      layers: training
        .layers()
        .map((layer) =>
          Object.fromEntries(norms.map((norm) => [norm, layer[norm]])),
        ),
    }),
  };
}

/** An error in words where a job asks for what its networks do not have. */
export function checkObserve(
  { field, curve, units, histogram }: Observe,
  trainings: readonly Training[],
) {
  for (const { data } of trainings) {
    if (field) checkCoordinates("field", 2, data.coordinates);
    if (curve) checkCoordinates("curve", 1, data.coordinates);
    if (units) checkCoordinates("units", units.y ? 2 : 1, data.coordinates);
  }
  if (histogram && histogram.ranges.length !== trainings.length)
    throw new RangeError(
      `histogram ranges: ${histogram.ranges.length} (expected one for each of ${trainings.length} runs)`,
    );
}

function checkCoordinates(what: string, expected: number, actual: number) {
  if (actual !== expected)
    throw new RangeError(
      `${what} over data of ${actual} coordinates (expected ${expected})`,
    );
}

function answers(
  { network, data, settings }: Training,
  points: Float64Array,
  coordinates: number,
  kernels: Kernels,
) {
  const count = points.length / coordinates;
  const outputs = predict(network, encode(data, points, count), count, kernels);
  probabilities[settings.loss](outputs, outputs.length / count);
  return outputs;
}

// What every hidden unit says at each place.
function responses(
  { network, data }: Training,
  { resolution, x, y, most = Infinity }: Units,
  kernels: Kernels,
) {
  const places = y ? gridOf({ resolution, x, y }) : spaced(resolution, x);
  const count = y ? places.length / 2 : places.length;
  const inputs = encode(data, places, count);
  const hidden = activationsOf(network, inputs, count, kernels).slice(0, -1);
  return hidden.map((all, l) =>
    firstColumns(all, network.layers[l].units, most),
  );
}

function firstColumns(values: Float64Array, columns: number, most: number) {
  if (columns <= most) return values;
  const kept = new Float64Array((values.length / columns) * most);
  for (let i = 0; i < kept.length; i++)
    kept[i] = values[Math.floor(i / most) * columns + (i % most)];
  return kept;
}

// What the outputs mean, in place.
const probabilities: Readonly<
  Record<Loss, (outputs: Float64Array, classes: number) => void>
> = {
  mse: () => undefined,
  bce: (outputs) => outputs.forEach((z, i) => (outputs[i] = sigmoid(z))),
  "cross-entropy": (outputs, classes) => {
    for (let start = 0; start < outputs.length; start += classes)
      softmax(outputs.subarray(start, start + classes));
  },
};

function softmax(logits: Float64Array) {
  const largest = Math.max(...logits);
  let sum = 0;
  logits.forEach((z, i) => (sum += logits[i] = exp(z - largest)));
  logits.forEach((e, i) => (logits[i] = e / sum));
}

function gridOf({ resolution, x, y }: Field): Float64Array {
  const middle = ([low, high]: readonly [number, number], i: number) =>
    low + ((i + 0.5) / resolution) * (high - low);
  const points = new Float64Array(2 * resolution * resolution);
  for (let i = 0; i < points.length / 2; i++) {
    points[2 * i] = middle(x, i % resolution);
    points[2 * i + 1] = middle(y, Math.floor(i / resolution));
  }
  return points;
}

const spaced = (resolution: number, [low, high]: readonly [number, number]) =>
  Float64Array.from(
    { length: resolution },
    (_, i) => low + (i / (resolution - 1)) * (high - low),
  );

function spreadOf(
  { network, data }: Training,
  bins: number,
  range: readonly [number, number],
) {
  const hidden = activationsOf(network, data.x, data.count).slice(0, -1);
  return {
    histograms: hidden.map((activations) => binned(activations, bins, range)),
    moments: hidden.map((activations) => momentsOf(activations, data.count)),
  };
}

function binned(
  values: Float64Array,
  bins: number,
  [low, high]: readonly [number, number],
) {
  const counts = new Uint32Array(bins);
  for (const value of values) {
    const bin = Math.floor((bins * (value - low)) / (high - low));
    counts[Math.min(bins - 1, Math.max(0, bin))]++;
  }
  return counts;
}
