import { checkChoice, checkKeys, checkNumber, checkWhole } from "./check.ts";
import { datasets } from "./datasets.ts";
import type { DatasetEntry, DatasetName, Extent } from "./datasets.ts";
import { encode, makeFeatures, measureScaling } from "./encoding.ts";
import type { Encoding } from "./encoding.ts";
import { features } from "./features.ts";
import type { Feature } from "./features.ts";
import { drawOwn, extentsOfOwn } from "./ownData.ts";
import type { OwnDataSpec } from "./ownData.ts";
import { createRandom } from "./random.ts";

/** A data set to be made; what is left out is the table's default, the seed 0. */
export interface DatasetSpec {
  readonly name: DatasetName;
  /** Examples in all, those held out included. */
  readonly count?: number;
  readonly noise?: number;
  readonly seed?: number;
  /** The share held out for testing, from 0 to under 1, rounded to whole examples: the last ones drawn. */
  readonly test?: number;
  /** What the network is shown of a point of the plane: x1 and x2 unless said. */
  readonly features?: readonly Feature[];
  /** Whether every input is brought to mean 0 and standard deviation 1 over the training examples. */
  readonly standardise?: boolean;
  /** Spirals: the distance of the outer ends from the centre. */
  readonly radius?: number;
  /** Spirals: how often an arm goes round. */
  readonly turns?: number;
  /** Circles: the radius of the inner one. */
  readonly inner?: number;
  /** Curves: the ends of the interval x is drawn from. */
  readonly low?: number;
  readonly high?: number;
}

/** Examples, row by row. */
export interface Examples {
  readonly count: number;
  /** What was drawn, [count × coordinates]: what a plot shows. */
  readonly points: Float64Array;
  /** What the network is given, [count × inputs]. */
  readonly x: Float64Array;
  /** Targets, [count]: the class or the number. */
  readonly y: Float64Array;
}

/** The training examples of a data set, those held out, and what is needed to draw them and to encode more. */
export interface Dataset extends Examples, Encoding {
  readonly name: DatasetName | "own";
  readonly kind: "classes" | "regression";
  /** How many classes; 0 for regression. */
  readonly classes: number;
  /** The axes of a plot; undefined for images. */
  readonly extents: readonly [Extent, Extent] | undefined;
  /** The examples held out; its `count` is 0 where there are none. */
  readonly test: Examples;
}

/** The data set of `spec`; the same for the same spec, and a RangeError that names what is wrong with it. */
export function makeDataset(spec: DatasetSpec | OwnDataSpec): Dataset {
  const made = spec.name === "own" ? madeByHand(spec) : drawn(spec);
  const { standardise = false } = spec;
  const { coordinates, classes } = made;
  const count = made.y.length;
  checkShared(spec, count, coordinates);
  const heldOut = Math.round((spec.test ?? 0) * count);
  const kept = count - heldOut;

  const inputs = spec.features?.length ?? coordinates;
  const raw = makeFeatures(spec.features, made.x, count);
  const scaling = standardise ? measureScaling(raw, kept, inputs) : undefined;
  const encoding = { coordinates, inputs, features: spec.features, scaling };

  const examples = (start: number, end: number): Examples => {
    const points = made.x.slice(start * coordinates, end * coordinates);
    const x = encode(encoding, points, end - start);
    return { count: end - start, points, x, y: made.y.slice(start, end) };
  };
  return {
    name: spec.name,
    kind: classes === 0 ? "regression" : "classes",
    classes,
    extents: made.extents,
    ...encoding,
    ...examples(0, kept),
    test: examples(kept, count),
  };
}

function drawn(spec: DatasetSpec) {
  checkDataset(spec);
  const entry: DatasetEntry = datasets[spec.name];
  const { coordinates, classes } = entry;
  const { count = entry.count, noise = entry.noise, seed = 0 } = spec;
  const options = optionsOf(spec, entry);
  const { x, y } = entry.draw(createRandom(seed), count, noise, options);
  return { x, y, coordinates, classes, extents: entry.extents?.(options) };
}

const madeByHand = (spec: OwnDataSpec) => ({
  ...drawOwn(spec),
  coordinates: spec.coordinates,
  classes: spec.classes,
  extents: extentsOfOwn(spec),
});

function checkDataset(spec: DatasetSpec): void {
  checkChoice("dataset", spec.name, datasets);
  const entry: DatasetEntry = datasets[spec.name];
  const expected = [...common, ...Object.keys(entry.options)];
  checkKeys(`setting of ${spec.name}`, spec, expected);

  const { count = entry.count, noise = entry.noise } = spec;
  const [least, most] = entry.fixed ? [entry.count, entry.count] : [1];
  checkWhole(`count of ${spec.name}`, count, least, most);
  checkNumber("noise", noise, 0);

  const { low, high, ...others } = optionsOf(spec, entry);
  for (const [name, value] of Object.entries(others)) {
    checkNumber(name, value, 0);
  }
  if (low === undefined) return;
  checkNumber("low", low);
  checkNumber("high", high, low);
}

// What examples of any origin have.
function checkShared(
  spec: DatasetSpec | OwnDataSpec,
  count: number,
  coordinates: number,
): void {
  const { test = 0 } = spec;
  checkNumber("test share", test, 0, 1);
  if (Math.round(test * count) === count) {
    throw new RangeError(
      `invalid test share: ${test} of ${count} (expected to leave an example to train on)`,
    );
  }
  for (const name of spec.features ?? []) {
    checkChoice("feature", name, features);
  }
  if (spec.features && coordinates !== 2) {
    throw new RangeError(
      `invalid features of ${spec.name}: ${spec.features.join(", ")} (expected none: only points of the plane have them)`,
    );
  }
  if (spec.features?.length === 0) {
    throw new RangeError(
      `invalid features: none (expected some of ${Object.keys(features).join(", ")})`,
    );
  }
}

const common = [
  "name",
  "count",
  "noise",
  "seed",
  "test",
  "features",
  "standardise",
];

function optionsOf(spec: DatasetSpec, { options }: DatasetEntry) {
  const given: Readonly<Record<string, unknown>> = { ...spec };
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      (given[name] ?? value) as number,
    ]),
  );
}
