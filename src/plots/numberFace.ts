/** The class of a number in a network: no more than a gap in the lines where a figure lays a field of its own over it. */
export const numberFace = (hasField: boolean, isSelected: boolean): string =>
  hasField
    ? "network-number network-gap"
    : `network-number${isSelected ? " plot-featured" : ""}`;
