/** The largest network that can be followed step by step: as many columns and nodes as a drawing has room for. */
export const traceable = { hidden: 6, units: 8 } as const;

/** Whether a network of these layers, the output included, is small enough. */
export const isTraceable = (
  layers: readonly { readonly units: number }[],
): boolean =>
  layers.length - 1 <= traceable.hidden &&
  layers.every(({ units }) => units <= traceable.units);
