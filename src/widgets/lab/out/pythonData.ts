import {
  datasets,
  type DatasetName,
  type DatasetSpec,
  type Feature,
  type TrainingSettings,
} from "@/engine/index.ts";

type DataSpec = TrainingSettings["data"];

const plane = "x = torch.stack([angle.cos(), angle.sin()], 1)";
const blurred = "x = x + noise * torch.randn(count, 2)";
const halves = "y = torch.arange(count) % 2";

const curve =
  (f: string) =>
  ({ low, high }: Options) => [
    `x = torch.empty(count).uniform_(${low}, ${high})`,
    `y = ${f} + noise * torch.randn(count)`,
    "x = x[:, None]",
  ];

const corners = (classes: string) => () => [
  "x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])",
  `y = torch.tensor(${classes})`,
  blurred,
];

const arms =
  (count: number) =>
  ({ radius, turns }: Options) => [
    `y = torch.arange(count) % ${count}`,
    "t = torch.rand(count)",
    `angle = 2 * math.pi * (${turns} * t + y / ${count})`,
    plane,
    `x = ${radius} * t[:, None] * x`,
    blurred,
  ];

type Options = Pick<DatasetSpec, "radius" | "turns" | "inner" | "low" | "high">;

// The lines that draw each set in the order in which the engine draws: y or x first, the noise last.
const drawings: Readonly<
  Record<Exclude<DatasetName, "digits">, (options: Options) => string[]>
> = {
  and: corners("[0, 0, 0, 1]"),
  or: corners("[0, 1, 1, 1]"),
  xor: corners("[0, 1, 1, 0]"),
  "xor-cloud": () => [
    "x = torch.empty(count, 2).uniform_(-1, 1)",
    "y = x[:, 0] * x[:, 1] < 0",
    blurred,
  ],
  gaussians: () => [
    halves,
    "x = 2 * y[:, None] - 1 + noise * torch.randn(count, 2)",
  ],
  blobs: () => [
    "y = torch.arange(count) % 3",
    "angle = 2 * math.pi * y / 3",
    "x = torch.stack([angle.sin(), angle.cos()], 1)",
    blurred,
  ],
  circles: ({ inner }) => [
    halves,
    "angle = 2 * math.pi * torch.rand(count)",
    plane,
    `x = torch.where(y == 1, ${inner}, 1.0)[:, None] * x`,
    blurred,
  ],
  moons: () => [
    halves,
    "angle = math.pi * torch.rand(count)",
    "outer = torch.stack([angle.cos(), angle.sin()], 1)",
    "inner = torch.stack([1 - angle.cos(), 0.5 - angle.sin()], 1)",
    "x = torch.where(y[:, None] == 1, inner, outer)",
    blurred,
  ],
  spirals: arms(2),
  "three-arm-spiral": arms(3),
  line: curve("2 * x - 1"),
  sine: curve("torch.sin(x)"),
  cubic: curve("x**3 - x"),
  abs: curve("x.abs()"),
  step: curve("(x > 0).double()"),
  plane: () => [
    "x = torch.empty(count, 2).uniform_(-1, 1)",
    "y = (x[:, 0] + x[:, 1]) / 2 + noise * torch.randn(count)",
  ],
  bumps: () => [
    "x = torch.empty(count, 2).uniform_(-6, 6)",
    "centres = [[-4, 2.5], [0, 2.5], [4, 2.5], [-4, -2.5], [0, -2.5], [4, -2.5]]",
    "distance = (x[:, None] - torch.tensor(centres)).norm(dim=2)",
    "cones = torch.tensor([1, -1, 1, -1, 1, -1]) * (1 - distance / 2).clamp(min=0)",
    "y = cones.sum(1) + noise * torch.randn(count)",
  ],
};

const columns: Readonly<Record<Feature, string>> = {
  x1: "x[:, 0]",
  x2: "x[:, 1]",
  "x1-squared": "x[:, 0] ** 2",
  "x2-squared": "x[:, 1] ** 2",
  x1x2: "x[:, 0] * x[:, 1]",
  "sin-x1": "x[:, 0].sin()",
  "sin-x2": "x[:, 1].sin()",
};

/** Lines of Python that leave inputs x and targets y of the training examples, and x_test, y_test of those held out. */
export function dataLines(data: DataSpec, classes: boolean, kept: number) {
  const { features, standardise } = data;
  const isPlain = !features || features.join() === "x1,x2";
  return [
    `torch.manual_seed(${data.seed ?? 0})`,
    ...(data.name === "own" ? ownLines(data) : drawnLines(data)),
    ...(isPlain
      ? []
      : [
          `x = torch.stack([${features.map((name) => columns[name]).join(", ")}], 1)`,
        ]),
    `y = y.${classes ? "long" : "double"}()`,
    `x, x_test = x[:${kept}], x[${kept}:]`,
    `y, y_test = y[:${kept}], y[${kept}:]`,
    ...(standardise
      ? [
          "mean, deviation = x.mean(0), x.std(0)",
          "x, x_test = (x - mean) / deviation, (x_test - mean) / deviation",
        ]
      : []),
  ];
}

function drawnLines(data: Exclude<DataSpec, { name: "own" }>): string[] {
  if (data.name === "digits") throw new RangeError("digits are not in the lab");
  const entry = datasets[data.name];
  const { count = entry.count, noise = entry.noise } = data;
  return [
    `count, noise = ${count}, ${noise}`,
    ...drawings[data.name]({ ...entry.options, ...data }),
  ];
}

function ownLines(data: Extract<DataSpec, { name: "own" }>): string[] {
  const { coordinates, points, y, test = 0 } = data;
  const rows = y.map(
    (_, n) =>
      `[${points.slice(n * coordinates, (n + 1) * coordinates).join(", ")}]`,
  );
  return [
    "x = torch.tensor([",
    ...rows.map((row) => `    ${row},`),
    "]).double()",
    `y = torch.tensor([${y.join(", ")}])`,
    ...(test > 0
      ? ["order = torch.randperm(len(y))", "x, y = x[order], y[order]"]
      : []),
  ];
}
