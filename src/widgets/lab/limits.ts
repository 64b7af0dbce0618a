/** What the lab lets a reader ask for; beyond it a browser would only be slow. */
export const limits = {
  layers: 8,
  /** In one layer. */
  units: 128,
  /** In a data set, a CSV file included. */
  points: 2000,
  /** In a CSV file. */
  columns: 100,
  /** Points of one's own that an address holds: servers refuse longer ones. */
  pointsInAddress: 300,
  classes: 6,
  epochs: 100_000,
  /** Places of a point and numbers to be fitted lie between ± this. */
  coordinate: 1e6,
} as const;
