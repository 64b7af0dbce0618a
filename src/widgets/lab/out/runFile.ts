import type { NetworkSpec } from "@/engine/index.ts";
import { readSettings } from "../../settings.ts";
import { withData } from "../address.ts";
import { settings as schema, type Settings } from "../settings.ts";
import { inputsOf, layerStart, nameOf, slopeName } from "../parameters.ts";

/** A layer's numbers as PyTorch names them: weight [units × inputs], bias [units], and prelu's slope. */
export interface LayerWeights {
  readonly weight: readonly (readonly number[])[];
  readonly bias: readonly number[];
  readonly slope?: number;
}

/** What a file says: a whole state of the lab at an epoch, or weights to start from. */
export type RunFile =
  | { readonly kind: "run"; readonly state: Settings; readonly epoch: number }
  | { readonly kind: "weights"; readonly layers: readonly LayerWeights[] };

/** A run as a file: the settings that make it, the epoch it stands at, and its weights there. */
export const writeRun = (
  settings: Settings,
  epoch: number,
  network: NetworkSpec,
  parameters: ArrayLike<number>,
): string =>
  JSON.stringify(
    { nonlinear: 1, settings, epoch, weights: weightsOf(network, parameters) },
    undefined,
    1,
  );

/** Parameters in the engine's order as layers. */
function weightsOf(
  network: NetworkSpec,
  parameters: ArrayLike<number>,
): readonly LayerWeights[] {
  return network.layers.map(({ units, activation }, l) => {
    const inputs = inputsOf(network, l + 1);
    const start = layerStart(network, l + 1);
    const numbers = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => parameters[from + i]);
    return {
      weight: Array.from({ length: units }, (_, u) =>
        numbers(start + u * inputs, inputs),
      ),
      bias: numbers(start + units * inputs, units),
      ...(activation === "prelu" && {
        slope: parameters[start + units * (inputs + 1)],
      }),
    };
  });
}

/**
 * What a text from writeRun says, or one with weights alone.
 * @throws Error in words that name the part that will not do and what was expected
 */
export function readRun(text: string, book: Settings): RunFile {
  const given = parse(text);
  if (!isRecord(given))
    throw new Error("it holds no object (expected settings or weights)");
  if (given.settings === undefined) return readWeights(given.weights);
  if (given.nonlinear !== 1)
    throw new Error(
      `its version is ${said(given.nonlinear)} (expected "nonlinear": 1)`,
    );
  if (!isRecord(given.settings))
    throw new Error("its settings are no object (expected names and values)");
  const parameters = new URLSearchParams(
    Object.entries(given.settings).map(([name, value]) => [
      name,
      String(value),
    ]),
  );
  const { data } = readSettings(schema, parameters, book).values;
  const found = readSettings(schema, parameters, withData(book, data));
  const unknown = [...parameters.keys()].find(
    (name) => !Object.hasOwn(schema, name),
  );
  if (unknown)
    throw new Error(`it has a setting ${unknown}, which the lab has not`);
  const [problem] = found.problems;
  if (problem)
    throw new Error(
      `its ${problem.name} is ${said(problem.given)} (expected ${problem.expected})`,
    );
  const { epoch = 0 } = given;
  if (typeof epoch !== "number" || !(epoch >= 0) || epoch === Infinity)
    throw new Error(
      `its epoch is ${said(epoch)} (expected a number from 0 on)`,
    );
  return { kind: "run", state: found.values, epoch };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is no JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function readWeights(given: unknown): RunFile {
  if (!Array.isArray(given) || given.length === 0)
    throw new Error(
      'it has neither "settings" nor "weights", a list of layers with weight and bias',
    );
  const layers = given.map((layer: unknown, l) => {
    const name = `layer ${l + 1}`;
    if (!isRecord(layer)) throw new Error(`${name} is no object`);
    const { weight, bias, slope } = layer;
    if (!Array.isArray(weight) || !weight.every(isNumbers))
      throw new Error(
        `the weight of ${name} is no matrix of numbers (expected a row for each unit)`,
      );
    if (!isNumbers(bias) || bias.length !== weight.length)
      throw new Error(
        `the bias of ${name} is not ${weight.length} numbers, one for each unit`,
      );
    if (slope !== undefined && !isNumber(slope))
      throw new Error(`the slope of ${name} is no number`);
    return { weight, bias, slope };
  });
  return { kind: "weights", layers };
}

/**
 * Weights as what a hand changes at the start of a network.
 * @throws Error in words where a layer has another size than the network's
 */
export function asChanges(
  network: NetworkSpec,
  layers: readonly LayerWeights[],
): readonly {
  readonly step: 0;
  readonly what: string;
  readonly value: number;
}[] {
  if (layers.length !== network.layers.length)
    throw new Error(
      `it has ${layers.length} layers (expected ${network.layers.length}, as the network shown)`,
    );
  return layers.flatMap(({ weight, bias, slope }, l) => {
    const { units, activation } = network.layers[l];
    const inputs = inputsOf(network, l + 1);
    if (weight.length !== units || weight.some((row) => row.length !== inputs))
      throw new Error(
        `layer ${l + 1} is ${weight.length} × ${weight[0].length} (expected ${units} × ${inputs}, units × inputs of the network shown)`,
      );
    if (slope !== undefined && activation !== "prelu")
      throw new Error(
        `layer ${l + 1} has a slope (expected none, as its activation is ${activation})`,
      );
    const start = (what: string, value: number) =>
      ({ step: 0, what, value }) as const;
    return [
      ...weight.flatMap((row, u) => [
        ...row.map((value, i) =>
          start(nameOf({ layer: l + 1, unit: u + 1, input: i + 1 }), value),
        ),
        start(nameOf({ layer: l + 1, unit: u + 1 }), bias[u]),
      ]),
      ...(slope === undefined ? [] : [start(slopeName(l + 1), slope)]),
    ];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isNumber = (value: unknown): value is number => Number.isFinite(value);

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(isNumber);

const said = (value: unknown) => JSON.stringify(value) ?? "missing";
