/** Multiplications of weights for one example, activations and loss left aside. */
export interface Cost {
  readonly parameters: number;
  readonly forward: number;
  readonly backward: number;
  /** Forward and backward. */
  readonly backpropagation: number;
  /** One-sided differences: a forward run for every parameter and one to compare with. */
  readonly differences: number;
}

/** What all derivatives cost in a fully connected network of these sizes, inputs first. */
export function costOf(sizes: readonly number[]): Cost {
  const weights = sizes.slice(1).map((units, l) => units * sizes[l]);
  const forward = sum(weights);
  const parameters = forward + sum(sizes.slice(1));
  // Every weight once for its own derivative and once to pass delta on, but nobody waits below the first layer.
  const backward = 2 * forward - weights[0];
  return {
    parameters,
    forward,
    backward,
    backpropagation: forward + backward,
    differences: (parameters + 1) * forward,
  };
}

const sum = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0);
