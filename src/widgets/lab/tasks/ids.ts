/** The tasks of the lab, from easy to hard. They stand in addresses and in what browsers remember: none is ever renamed. */
export const taskIds = [
  "or-by-hand",
  "rings-line",
  "rings-squares",
  "wake-the-zeros",
  "xor-cloud",
  "own-points",
  "largest-rate",
  "moons-three-units",
  "xor-two-relu",
  "over-fit",
  "cure-with-l2",
  "noisy-sine",
  "six-sigmoids",
  "three-arms",
  "spirals",
  "spirals-sixty",
] as const;

/** The name of a task. */
export type TaskId = (typeof taskIds)[number];
