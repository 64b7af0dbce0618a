import type {
  Activation,
  Change,
  NetworkSpec,
  OptimizerSettings,
  OptimizerSpec,
  TrainingSettings,
} from "@/engine/index.ts";
import { datasets, optimizers } from "@/engine/index.ts";
import { layerStart, inputsOf } from "../parameters.ts";
import { dataLines } from "./pythonData.ts";

const modules: Readonly<Record<Exclude<Activation, "step">, string>> = {
  linear: "nn.Identity()",
  sigmoid: "nn.Sigmoid()",
  tanh: "nn.Tanh()",
  relu: "nn.ReLU()",
  "leaky-relu": "nn.LeakyReLU()",
  prelu: "nn.PReLU()",
  elu: "nn.ELU()",
  gelu: "nn.GELU()",
  silu: "nn.SiLU()",
  // Its usual threshold of 20 would cut a tail of 2e-9 off.
  softplus: "nn.Softplus(threshold=40)",
  sin: "Apply(torch.sin)",
  "centred-sigmoid": "Apply(lambda z: torch.sigmoid(z) - 0.5)",
  "steep-sigmoid": "Apply(lambda z: torch.sigmoid(4 * z))",
};

const losses = {
  mse: "nn.MSELoss()",
  bce: "nn.BCEWithLogitsLoss()",
  "cross-entropy": "nn.CrossEntropyLoss()",
} as const;

/**
 * A short PyTorch script that makes the same data, start and batches from the same seeds, takes the same steps for
 * `epochs` epochs and prints the losses that the page shows at the first, the last and some epochs between; `source`
 * is the address it came from.
 */
export function pytorchScript(
  settings: TrainingSettings,
  epochs: number,
  source: string,
): string {
  const { network, loss, data, batch } = settings;
  const count =
    data.name === "own"
      ? data.y.length
      : (data.count ?? datasets[data.name].count);
  const kept = count - Math.round((data.test ?? 0) * count);
  const whole = loss === "cross-entropy";
  const usesApply = network.layers.some(({ activation }) =>
    modules[activation as keyof typeof modules].startsWith("Apply"),
  );
  const held = kept < count;
  const changes = settings.changes ?? [];
  const output = whole ? "model(inputs)" : "model(inputs).squeeze(1)";
  return [
    `# ${source}`,
    "import math",
    "",
    "import torch",
    "from torch import nn",
    "",
    "torch.set_default_dtype(torch.float64)",
    "",
    ...(usesApply ? [...applyClass, ""] : []),
    `# The data: ${kept} points to train on${held ? `, ${count - kept} held out` : ""}.`,
    ...dataLines(data, whole, kept),
    "",
    "# The network, and the seed of its start and of its batches.",
    `torch.manual_seed(${network.seed ?? 0})`,
    ...modelLines(network),
    ...startLines(network),
    `loss_function = ${losses[loss]}`,
    optimizerLine(settings.optimizer, settings.l2),
    "",
    ...changeLines(changes, network),
    "def mean_loss(inputs, targets):",
    `    return loss_function(${output}, targets)`,
    "",
    "",
    ...(changes.length > 0 ? ["step = 0", "change_by_hand(step)"] : []),
    `for epoch in range(1, ${epochs + 1}):`,
    ...(batch === "full"
      ? stepLines("x, y", settings.l1, changes.length > 0, "    ")
      : [
          `    for rows in torch.randperm(len(x)).split(${batch}):`,
          ...stepLines(
            "x[rows], y[rows]",
            settings.l1,
            changes.length > 0,
            "        ",
          ),
        ]),
    `    if epoch in {${told(epochs).join(", ")}}:`,
    "        with torch.no_grad():",
    held
      ? `            print(epoch, mean_loss(x, y).item(), mean_loss(x_test, y_test).item())`
      : `            print(epoch, mean_loss(x, y).item())`,
    "",
  ].join("\n");
}

const applyClass = [
  "",
  "class Apply(nn.Module):",
  "    def __init__(self, f):",
  "        super().__init__()",
  "        self.f = f",
  "",
  "    def forward(self, z):",
  "        return self.f(z)",
  "",
];

/** The epochs whose losses are printed: the first, the last, and some between. */
export const told = (epochs: number): number[] => [
  ...new Set([1, epochs / 10, epochs / 4, epochs / 2, epochs].map(Math.ceil)),
];

// The place of each layer's nn.Linear among the model's modules, and of its activation where it has one.
function placesOf({ layers }: NetworkSpec) {
  let next = 0;
  return layers.map(({ activation }) => {
    const linear = next++;
    return { linear, bend: activation === "linear" ? undefined : next++ };
  });
}

function modelLines(network: NetworkSpec): string[] {
  return [
    "model = nn.Sequential(",
    ...network.layers.flatMap(({ units, activation }, l) => [
      `    nn.Linear(${inputsOf(network, l + 1)}, ${units}),`,
      ...(activation === "linear"
        ? []
        : [`    ${modules[activation as keyof typeof modules]},`]),
    ]),
    ")",
  ];
}

function startLines({ init = "pytorch", gain = 1 }: NetworkSpec): string[] {
  const scaled = gain === 1 ? [] : [`layer.weight.mul_(${gain})`];
  const draws: Readonly<Record<NonNullable<NetworkSpec["init"]>, string[]>> = {
    pytorch: scaled,
    "xavier-uniform": [`nn.init.xavier_uniform_(layer.weight, ${gain})`],
    "xavier-normal": [`nn.init.xavier_normal_(layer.weight, ${gain})`],
    "he-uniform": [
      'nn.init.kaiming_uniform_(layer.weight, nonlinearity="relu")',
      ...scaled,
    ],
    "he-normal": [
      'nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")',
      ...scaled,
    ],
    normal: [`nn.init.normal_(layer.weight, std=${gain})`],
    constant: [`nn.init.constant_(layer.weight, ${gain})`],
    zeros: ["nn.init.zeros_(layer.weight)"],
  };
  const lines = [
    ...draws[init],
    ...(init === "pytorch" ? [] : ["nn.init.zeros_(layer.bias)"]),
  ];
  if (lines.length === 0) return [];
  return [
    "with torch.no_grad():",
    "    for layer in model:",
    "        if isinstance(layer, nn.Linear):",
    ...lines.map((line) => `            ${line}`),
  ];
}

function optimizerLine(spec: OptimizerSpec, l2 = 0): string {
  const given: Partial<OptimizerSettings> = {
    ...optimizers[spec.name].defaults,
    ...spec,
  };
  const { learningRate, momentum, nesterov, alpha, beta1, beta2, epsilon } =
    given;
  const decay = l2 > 0 ? [`weight_decay=${l2}`] : [];
  const of = (name: string, ...more: string[]) =>
    `optimizer = torch.optim.${name}(${["model.parameters()", `lr=${learningRate}`, ...more, ...decay].join(", ")})`;
  switch (spec.name) {
    case "sgd":
      return of("SGD");
    case "momentum":
      return of(
        "SGD",
        `momentum=${momentum}`,
        ...(nesterov ? ["nesterov=True"] : []),
      );
    case "rmsprop":
      return of("RMSprop", `alpha=${alpha}`, `eps=${epsilon}`);
    case "adam":
      return of("Adam", `betas=(${beta1}, ${beta2})`, `eps=${epsilon}`);
  }
}

const stepLines = (
  examples: string,
  l1 = 0,
  byHand: boolean,
  indent: string,
): string[] =>
  [
    "optimizer.zero_grad()",
    `loss = mean_loss(${examples})`,
    ...(l1 > 0
      ? [`loss = loss + ${l1} * sum(p.abs().sum() for p in model.parameters())`]
      : []),
    "loss.backward()",
    "optimizer.step()",
    ...(byHand ? ["step += 1", "change_by_hand(step)"] : []),
  ].map((line) => indent + line);

/** A function that does what a hand did, after so many steps. */
function changeLines(
  changes: readonly Change[],
  network: NetworkSpec,
): string[] {
  if (changes.length === 0) return ["", ""].slice(1);
  const steps = [...new Set(changes.map(({ step }) => step))];
  return [
    "",
    "@torch.no_grad()",
    "def change_by_hand(step):",
    ...steps.flatMap((step) => [
      `    if step == ${step}:`,
      ...changes
        .filter((change) => change.step === step)
        .map((change) => `        ${changeLine(change, network)}`),
    ]),
    "",
    "",
  ];
}

function changeLine(change: Change, network: NetworkSpec): string {
  if ("learningRate" in change)
    return `optimizer.param_groups[0]["lr"] = ${change.learningRate}`;
  const { parameter, value } = change;
  const l = network.layers.findLastIndex(
    (_, l) => layerStart(network, l + 1) <= parameter,
  );
  const inputs = inputsOf(network, l + 1);
  const { units } = network.layers[l];
  const { linear, bend } = placesOf(network)[l];
  const place = parameter - layerStart(network, l + 1);
  if (place >= units * (inputs + 1))
    return `model[${bend}].weight[0] = ${value}`;
  const unit = place - units * inputs;
  return unit >= 0
    ? `model[${linear}].bias[${unit}] = ${value}`
    : `model[${linear}].weight[${Math.floor(place / inputs)}, ${place % inputs}] = ${value}`;
}
