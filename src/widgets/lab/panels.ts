/** What can be opened under the desk, by its name in the address; what stands on its button. */
export const panels = {
  gradients: "gradients",
  histograms: "activations",
  hidden: "hidden space",
  weights: "weights over time",
  confusion: "confusion",
  example: "one example",
} as const;
