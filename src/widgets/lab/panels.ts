/** What can be opened under the picture, by its name in the address; what stands on its button. */
export const panels = {
  unit: "one unit",
  gradients: "gradients",
  histograms: "activations",
  hidden: "hidden space",
  weights: "weights over time",
  confusion: "confusion",
} as const;

/** The name of a panel. */
export type PanelName = keyof typeof panels;
