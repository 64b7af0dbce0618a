import { datasets } from "@/engine/index.ts";

/** The data sets, with their names and the part of the plane that is drawn. */
export const grounds = {
  circles: { name: "circles", extents: datasets.circles.extents() },
  "xor-cloud": { name: "XOR", extents: datasets["xor-cloud"].extents() },
  moons: { name: "moons", extents: datasets.moons.extents() },
  spirals: {
    name: "spirals",
    extents: datasets.spirals.extents(datasets.spirals.options),
  },
} as const;
