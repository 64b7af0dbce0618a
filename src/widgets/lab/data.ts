import {
  type DatasetSpec,
  type Feature,
  type OwnDataSpec,
} from "@/engine/index.ts";
import { entryOf } from "./grounds.ts";
import { limits } from "./limits.ts";
import { settings, type Settings } from "./settings.ts";

/** What kind of examples a state has. */
export interface Kind {
  /** How many, those held out included. */
  readonly count: number;
  /** 1 for a curve, 2 for the plane. */
  readonly coordinates: 1 | 2;
  /** 2 to 6; 0 where numbers are fitted. */
  readonly classes: number;
  /** What the network is shown, by name: features, or the x of a curve. */
  readonly inputs: readonly (Feature | "x")[];
}

/** The kind of a state's examples. */
export function kindOf(state: Settings): Kind {
  const entry = entryOf(state.data);
  const own = entry ? undefined : settings.points.list(state.points);
  const coordinates = entry
    ? (entry.coordinates as 1 | 2)
    : ((own![0].length - 1) as 1 | 2);
  const chosen = settings.inputs.members(state.inputs);
  return {
    count: own?.length ?? (entry!.fixed ? entry!.count : state.count),
    coordinates,
    classes: entry?.classes ?? classesOfOwn(state),
    inputs:
      coordinates === 1 ? ["x"] : chosen.length > 0 ? chosen : ["x1", "x2"],
  };
}

/** How many classes own points have: at least two, as many as the largest one says; 0 where they have numbers. */
function classesOfOwn({ points, problem }: Settings): number {
  const own = settings.points.list(points);
  if (own[0].length === 2 || problem === "numbers") return 0;
  return Math.max(2, ...own.map((point) => classOf(point[2] ?? 0) + 1));
}

/** The nearest class to a number. */
const classOf = (y: number) =>
  Math.min(limits.classes - 1, Math.max(0, Math.round(y)));

/** The engine's data of a state; what cannot be is told to `problems`. */
export function dataOf(
  state: Settings,
  { count, coordinates, classes, inputs }: Kind,
  problems: string[],
): DatasetSpec | OwnDataSpec {
  const shared = {
    ...testOf(state, count, problems),
    ...(coordinates === 2 && { features: inputs as readonly Feature[] }),
    ...(state.standardise === "on" && { standardise: true }),
    seed: state.dataseed,
  };
  if (coordinates === 2 && state.inputs === "")
    problems.push("The network needs an input; it is given x1 and x2.");
  if (state.data !== "own") {
    const { fixed, options } = entryOf(state.data)!;
    return {
      name: state.data,
      ...(!fixed && { count }),
      noise: state.noise,
      ...optionsOf(state, Object.keys(options), problems),
      ...shared,
    };
  }
  const own = settings.points.list(state.points);
  const y = own.map((point) => point[coordinates] as number);
  if (classes > 0 && y.some((value) => value !== classOf(value)))
    problems.push(
      `Classes are whole numbers from 0 to ${limits.classes - 1}; others are taken for the nearest.`,
    );
  return {
    name: "own",
    coordinates,
    points: own.flatMap((point) => point.slice(0, coordinates)),
    y: classes > 0 ? y.map(classOf) : y,
    classes,
    ...shared,
  };
}

function optionsOf(
  state: Settings,
  names: readonly string[],
  problems: string[],
) {
  const values = Object.fromEntries(
    names.map((name) => [name, state[name as "radius"]]),
  );
  if (!("low" in values) || values.high > values.low) return values;
  problems.push(
    `x cannot go from ${values.low} to ${values.high}; it goes to ${values.low + 1}.`,
  );
  return { ...values, high: values.low + 1 };
}

function testOf({ test }: Settings, count: number, problems: string[]) {
  if (Math.round(test * count) < count) return test > 0 && { test };
  problems.push(
    `With ${count} ${count === 1 ? "point" : "points"} none can be held out for testing.`,
  );
  return false;
}
