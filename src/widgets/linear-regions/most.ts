/**
 * The most pieces that one layer of so many ReLUs makes of its whole input space: Σ C(units, j) for j from 0 to the
 * number of inputs, reached whenever the units' lines are in general position.
 */
export function mostOfOneLayer(inputs: number, units: number): number {
  let [sum, binomial] = [0, 1];
  for (let j = 0; j <= inputs; j++) {
    sum += binomial;
    binomial = (binomial * (units - j)) / (j + 1);
  }
  return sum;
}

/**
 * How many pieces some network of `depth` hidden layers of `units` ReLUs makes, by the construction of Montúfar,
 * Pascanu, Cho & Bengio 2014: ⌊units/inputs⌋^(inputs (depth - 1)) Σ C(units, j). Undefined for layers narrower than the
 * input, where it does not apply.
 */
export const reachable = (
  inputs: number,
  units: number,
  depth: number,
): number | undefined =>
  units < inputs
    ? undefined
    : Math.floor(units / inputs) ** (inputs * (depth - 1)) *
      mostOfOneLayer(inputs, units);
