/** The parameters of one layer: a matrix W of units × inputs and a bias for each unit. */
export interface LayerEntry {
  /** "hidden 1", or "output". */
  readonly name: string;
  readonly units: number;
  readonly inputs: number;
  readonly weights: number;
  readonly biases: number;
  readonly sum: number;
}

/** All parameters of a network, layer by layer. */
export interface Ledger {
  readonly layers: readonly LayerEntry[];
  readonly weights: number;
  readonly biases: number;
  readonly sum: number;
}

/** The ledger of a fully connected network of these sizes, the inputs first; they are no layer. */
export function ledgerOf(sizes: readonly number[]): Ledger {
  const layers = sizes.slice(1).map((units, l): LayerEntry => {
    const inputs = sizes[l];
    const weights = units * inputs;
    return {
      name: l === sizes.length - 2 ? "output" : `hidden ${l + 1}`,
      units,
      inputs,
      weights,
      biases: units,
      sum: weights + units,
    };
  });
  const total = (of: "weights" | "biases" | "sum") =>
    layers.reduce((sum, layer) => sum + layer[of], 0);
  return {
    layers,
    weights: total("weights"),
    biases: total("biases"),
    sum: total("sum"),
  };
}
