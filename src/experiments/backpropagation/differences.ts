import {
  createNetwork,
  lossAndGradient,
  makeDataset,
} from "../../engine/index.ts";

/** How far both kinds of difference are from the derivative, for one step h: the worst of all parameters. */
export interface DifferenceError {
  readonly step: number;
  /** Of (J(w + h) - J(w)) / h. */
  readonly oneSided: number;
  /** Of (J(w + h) - J(w - h)) / 2h. */
  readonly central: number;
}

/** Differences against backpropagation, for the 41 parameters of 2-10-1 at its start, on the rings. */
export function compareDifferences(
  steps: readonly number[],
): readonly DifferenceError[] {
  const network = createNetwork({
    inputs: 2,
    layers: [
      { units: 10, activation: "sigmoid" },
      { units: 1, activation: "linear" },
    ],
  });
  const { x, y, count } = makeDataset({ name: "circles", count: 100 });
  const { parameters } = network;
  const evaluate = () => lossAndGradient(network, "bce", x, y, count);
  const { loss, gradient } = evaluate();

  const lossBeside = (i: number, h: number) => {
    const kept = parameters[i];
    parameters[i] = kept + h;
    const moved = evaluate().loss;
    parameters[i] = kept;
    return moved;
  };
  const errorOf = (difference: (i: number) => number) =>
    Math.max(...gradient.map((g, i) => Math.abs(difference(i) - g)));

  return steps.map((step) => ({
    step,
    oneSided: errorOf((i) => (lossBeside(i, step) - loss) / step),
    central: errorOf(
      (i) => (lossBeside(i, step) - lossBeside(i, -step)) / (2 * step),
    ),
  }));
}
