import { datasets, type DatasetSpec } from "@/engine/index.ts";
import type { PlaneAxis } from "@/plots/index.ts";

type Drawn = Pick<PlaneAxis, "extent" | "ticks">;

interface Ground {
  readonly name: string;
  readonly data: DatasetSpec;
  readonly x: Drawn;
  readonly y: Drawn;
}

const count = 400;
const [moonsX, moonsY] = datasets.moons.extents();
const square = (half: number, tick: number) => {
  const axis = { extent: [-half, half], ticks: [-tick, tick] } as const;
  return { x: axis, y: axis };
};

/** What the network can be trained on, and the part of its input that is drawn; the sine has one input. */
export const grounds = {
  circles: {
    name: "circles",
    data: { name: "circles", count },
    ...square(1.5, 1),
  },
  moons: {
    name: "moons",
    data: { name: "moons", count, noise: 0.2 },
    x: { extent: moonsX, ticks: [-1, 2] },
    y: { extent: moonsY, ticks: [-1, 1] },
  },
  spirals: {
    name: "spirals",
    data: { name: "spirals", count, radius: 1, noise: 0.02 },
    ...square(1.2, 1),
  },
  "xor-cloud": {
    name: "XOR",
    data: { name: "xor-cloud", count },
    ...square(1.2, 1),
  },
  sine: {
    name: "sine",
    data: { name: "sine", count, low: -3, high: 3, noise: 0.1 },
    x: { extent: [-3, 3], ticks: [-3, -2, -1, 0, 1, 2, 3] },
    y: { extent: [-2, 2], ticks: [-2, -1, 0, 1, 2] },
  },
} as const satisfies Readonly<Record<string, Ground>>;
