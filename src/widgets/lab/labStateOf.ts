import { datasets, type TrainingSettings } from "@/engine/index.ts";
import type { Job } from "@/training/protocol.ts";
import { defaultsOf } from "../settings.ts";
import { withData } from "./address.ts";
import { groundNames, type GroundName } from "./grounds.ts";
import { limits } from "./limits.ts";
import { planOf } from "./plan.ts";
import { settings, type Settings } from "./settings.ts";

/**
 * The state of the lab that trains one of a job's runs, step for step as the job does; undefined where the lab does
 * not go so far.
 */
export function labStateOf(
  { runs, epochs }: Job,
  run = 0,
): Settings | undefined {
  const training = runs[run];
  const { name } = training.data;
  if (!groundNames.includes(name as GroundName)) return undefined;
  const base = withData(defaultsOf(settings), name as GroundName);
  const found: Settings = {
    ...base,
    ...defined(dataOf(training)),
    ...defined(networkOf(training)),
    ...defined(optimiserOf(training)),
    epochs,
  };
  const fits = (Object.keys(settings) as (keyof Settings)[]).every((key) =>
    settings[key].accepts(found[key]),
  );
  if (!fits) return undefined;
  const isUsual = planOf(found).loss === training.loss;
  const state = isUsual ? found : { ...found, loss: training.loss };
  return planOf(state).problems.length === 0 ? state : undefined;
}

function dataOf({ data }: TrainingSettings): Partial<Settings> {
  const { seed: dataseed = 0, test = 0, standardise } = data;
  const inputs = data.features && settings.inputs.join(data.features);
  const shared = {
    dataseed,
    test,
    inputs,
    standardise: standardise ? "on" : "off",
  } as const;
  if (data.name !== "own") {
    const { count, noise } = data;
    const options = Object.keys(datasets[data.name].options) as "radius"[];
    return {
      ...{ ...shared, count, noise },
      ...Object.fromEntries(options.map((key) => [key, data[key]])),
    };
  }
  const { coordinates, points, y, classes } = data;
  const own = y.map((target, n) =>
    coordinates === 1
      ? ([points[n], target] as const)
      : ([points[2 * n], points[2 * n + 1], target] as const),
  );
  return {
    ...shared,
    points: settings.points.join(own),
    problem: classes > 0 ? "classes" : "numbers",
  };
}

function networkOf({ network }: TrainingSettings): Partial<Settings> {
  const { init, gain, seed = 0 } = network;
  const hidden = network.layers.slice(0, -1);
  return {
    hidden: settings.hidden.join(hidden.map(({ units }) => units)),
    ...(hidden.length > 0 &&
      hidden.length <= limits.layers && {
        activation: settings.activation.join(
          hidden.map(({ activation }) => activation),
        ),
      }),
    ...{ init, gain, seed },
  };
}

function optimiserOf({
  optimizer: given,
  batch,
  l1,
  l2,
}: TrainingSettings): Partial<Settings> {
  const { name: optimizer, learningRate: rate, ...rest } = given;
  const nesterov = "nesterov" in rest && rest.nesterov ? "on" : "off";
  return {
    ...rest,
    ...{ optimizer, rate, nesterov, l1, l2 },
    batch: settings.batch.join(batch),
  };
}

// What a figure leaves out is the engine's usual, and so is what the lab leaves out.
const defined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
