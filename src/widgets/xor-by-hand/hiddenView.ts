import type { Interval } from "@/plots/index.ts";
import { edgeOn } from "../edgeOn.ts";
import { decisionOf, type Answer, type Net } from "./net.ts";
import type { Settings } from "./settings.ts";

/** The hidden space of a network as a square. */
export interface HiddenView {
  /** The units on the axes, counted from 0; undefined where the whole space is seen along the dividing plane. */
  readonly units: readonly [across: number, up: number] | undefined;
  readonly extents: readonly [Interval, Interval];
  readonly ticks: readonly number[];
  /** Where the four points land. */
  readonly places: readonly (readonly [number, number])[];
  /** The logit of class 1 as a linear function of the place; undefined where the unit that is not on the axes has a say too. */
  readonly logit: readonly [number, number, number] | undefined;
}

/** What the figure shows of the hidden space: its two units, or of more what `plane` says; of more than three always the whole. */
export function hiddenView(
  net: Net,
  answers: readonly Answer[],
  plane: Settings["plane"],
): HiddenView {
  const { units } = net.hidden;
  const seen = units === 2 ? "12" : units > 3 ? "edge" : plane;
  const fromEdge = seen === "edge" ? viewFromEdge(net, answers) : undefined;
  if (fromEdge) return fromEdge;
  const pair = seen === "13" ? [0, 2] : seen === "23" ? [1, 2] : [0, 1];
  return viewOfPair(net, answers, pair as [number, number]);
}

function viewOfPair(
  net: Net,
  answers: readonly Answer[],
  [across, up]: readonly [number, number],
): HiddenView {
  const { weights, bias } = decisionOf(net);
  const others = weights
    .map((weight, j) => ({ weight, values: answers.map(({ h }) => h[j]) }))
    .filter((_, j) => j !== across && j !== up);
  const isPlain = others.every(
    ({ weight, values }) =>
      weight === 0 || values.every((value) => value === values[0]),
  );
  const constant = others.reduce(
    (sum, { weight, values }) => sum + weight * values[0],
    bias,
  );
  const places = answers.map(({ h }) => [h[across], h[up]] as const);
  const { extent, ticks } = rangeOf(net, places.flat());
  return {
    units: [across, up],
    extents: [extent, extent],
    ticks,
    places,
    logit: isPlain ? [weights[across], weights[up], constant] : undefined,
  };
}

function viewFromEdge(
  net: Net,
  answers: readonly Answer[],
): HiddenView | undefined {
  const { weights, bias } = decisionOf(net);
  const points = answers.flatMap(({ h }) => h);
  const view = edgeOn(points, weights, bias);
  if (!view) return undefined;
  const places = answers.map(({ h }) => [view.across(h), view.up(h)] as const);
  const reach = 1.3 * roundUp(Math.max(...places.flat().map(Math.abs)));
  return {
    units: undefined,
    extents: [
      [-reach, reach],
      [-reach, reach],
    ],
    ticks: [],
    places,
    logit: [0, view.slope, 0],
  };
}

// Round numbers, so that the axes stand still while the points move a little.
function rangeOf({ activation }: Net, values: readonly number[]) {
  if (activation === "tanh")
    return { extent: [-1.3, 1.3] as const, ticks: [-1, 0, 1] };
  const most =
    activation === "sigmoid" ? 1 : roundUp(Math.max(...values.map(Math.abs)));
  return { extent: [-0.25 * most, 1.25 * most] as const, ticks: [0, most] };
}

function roundUp(value: number): number {
  if (!(value > 0.5)) return 0.5;
  const decade = 10 ** Math.floor(Math.log10(value));
  const digits = [1, 2, 3, 4, 5, 6, 8, 10];
  return decade * digits.find((digit) => digit * decade >= value * 0.999)!;
}
