import type { SweepRun } from "@/training/sweepRun.ts";
import { grounds } from "../linear-regions/grounds.ts";
import {
  choice,
  defineSettings,
  type Preset,
  type Values,
} from "../settings.ts";
import { keysOf } from "../tables.ts";

/** The numbers of hidden layers, a row of the grid each. */
export const depths = [1, 2, 3, 4] as const;

/** The numbers of units in each of them, a column each. */
export const widths = [2, 4, 8, 16] as const;

/** The seeds of each network's starts: an odd number, so that one of them has the median. */
export const seeds = [0, 1, 2, 3, 4] as const;

/** What stands on the buttons of the activations. */
export const activationNames = {
  tanh: "tanh",
  relu: "ReLU",
  sigmoid: "sigmoid",
} as const;

/** What the grid is a function of; `depth` and `width` choose the network that is drawn large. */
export const settings = defineSettings({
  data: choice({
    options: ["circles", "moons", "spirals", "xor-cloud"],
    default: "spirals",
  }),
  points: choice({
    label: "training points",
    options: [80, 200, 400],
    default: 400,
  }),
  activation: choice({ options: keysOf(activationNames), default: "tanh" }),
  depth: choice({ label: "hidden layers", options: depths, default: 2 }),
  width: choice({ label: "units in each", options: widths, default: 8 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "circles: two units are too few", settings: { data: "circles" } },
  { name: "XOR", settings: { data: "xor-cloud" } },
  { name: "moons, 80 points", settings: { data: "moons", points: 80 } },
  { name: "spirals, ReLU", settings: { activation: "relu" } },
  { name: "spirals, sigmoid", settings: { activation: "sigmoid" } },
];

/** Points drawn in all: those not trained on are held out, so a longer training set only adds points. */
export const drawn = 800;

/** What every network of the grid is trained with. */
export const recipe = { rate: 0.01, batch: 32, epochs: 200 } as const;

/** The first `points` of 800 are trained on, the others tell how well that went. */
export const dataOf = ({
  data,
  points,
}: Pick<Settings, "data" | "points">) => ({
  ...grounds[data].data,
  count: drawn,
  test: (drawn - points) / drawn,
});

/** One network of the grid. */
export type Shape = Pick<Settings, "depth" | "width">;

/** All of them, row by row. */
export const shapes: readonly Shape[] = depths.flatMap((depth) =>
  widths.map((width) => ({ depth, width })),
);

/** Every network from every seed: the whole grid from the first, then from the second. */
export const runsOf = (settings: Settings): readonly SweepRun[] =>
  seeds.flatMap((seed) => shapes.map((shape) => runOf(settings, shape, seed)));

function runOf(settings: Settings, shape: Shape, seed: number): SweepRun {
  const { activation } = settings;
  return {
    training: {
      network: {
        inputs: 2,
        layers: [
          ...Array.from({ length: shape.depth }, () => ({
            units: shape.width,
            activation,
          })),
          { units: 1, activation: "linear" },
        ],
        seed,
      },
      loss: "bce",
      data: dataOf(settings),
      optimizer: { name: "adam", learningRate: recipe.rate },
      batch: recipe.batch,
    },
    epochs: recipe.epochs,
    observe: { parameters: true },
  };
}
