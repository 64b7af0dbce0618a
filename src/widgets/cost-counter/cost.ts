/** Multiplications for one example, where a layer has `inputs` × `units` weights. */
export interface LayerCost {
  readonly inputs: number;
  readonly units: number;
  /** z = W h: one for each weight. */
  readonly forward: number;
  /** ∂L/∂W = δ hᵀ: one for each weight. */
  readonly weightGradients: number;
  /** Wᵀδ for the layer before: one for each weight, but none into the inputs. */
  readonly handedBack: number;
}

/** What all derivatives of one example cost, in multiplications; those by the activation's slope, one a unit, are left out. */
export interface Cost {
  readonly layers: readonly LayerCost[];
  readonly parameters: number;
  readonly forward: number;
  readonly backward: number;
  readonly backpropagation: number;
  /** One-sided differences: a forward pass for each parameter, and one more. */
  readonly differences: number;
}

/** The cost of a fully connected network of these sizes, the inputs first. */
export function costOf(sizes: readonly number[]): Cost {
  const layers = sizes.slice(1).map((units, l) => {
    const inputs = sizes[l];
    const weights = inputs * units;
    return {
      inputs,
      units,
      forward: weights,
      weightGradients: weights,
      handedBack: l === 0 ? 0 : weights,
    };
  });
  const sum = (of: (layer: LayerCost) => number) =>
    layers.reduce((total, layer) => total + of(layer), 0);
  const forward = sum((layer) => layer.forward);
  const backward = sum((layer) => layer.weightGradients + layer.handedBack);
  const parameters = sum(({ inputs, units }) => (inputs + 1) * units);
  return {
    layers,
    parameters,
    forward,
    backward,
    backpropagation: forward + backward,
    differences: (parameters + 1) * forward,
  };
}

/** The same network with its hidden layers a factor wider or narrower, from a tenth to ten times. */
export function growth(sizes: readonly number[]): readonly Cost[] {
  const last = sizes.length - 1;
  return Array.from({ length: 33 }, (_, i) => {
    const factor = 10 ** ((i - 16) / 16);
    return costOf(
      sizes.map((size, l) =>
        l === 0 || l === last ? size : Math.max(1, Math.round(size * factor)),
      ),
    );
  });
}
