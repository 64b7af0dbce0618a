/** A unit of the network, its layer and itself counted from 1; the last layer is the output. */
export interface UnitPlace {
  readonly layer: number;
  readonly unit: number;
}

/** A unit's name in words, in a network of so many layers. */
export function nameOf({ layer, unit }: UnitPlace, layers: number): string {
  return layer === layers
    ? `output ${unit}`
    : `unit ${unit} of hidden layer ${layer}`;
}

/** The same at the head of something. */
export function titleOf(place: UnitPlace, layers: number): string {
  const name = nameOf(place, layers);
  return name[0].toUpperCase() + name.slice(1);
}

/** Whether a network of these layers has the unit. */
export const exists = (
  { layer, unit }: UnitPlace,
  layers: readonly { readonly units: number }[],
): boolean => layer <= layers.length && unit <= layers[layer - 1].units;
