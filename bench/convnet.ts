import { createRequire } from "node:module";
import type { Peer } from "./peer.ts";
import type { Row } from "./rows.ts";

/** As much of ConvNetJS as is used here. */
interface Volume {
  w: Float64Array;
  dw: Float64Array;
}
interface ConvNetLayer {
  layer_type: string;
  filters?: Volume[];
  biases?: Volume;
  in_act: Volume;
  backward(y: unknown): number;
}
interface ConvNet {
  layers: ConvNetLayer[];
  makeLayers(definitions: object[]): void;
  forward(input: Volume): Volume;
}
interface Trainer {
  train(input: Volume, y: unknown): { cost_loss: number };
}
interface Library {
  Net: new () => ConvNet;
  Vol: new (sx: number, sy: number, depth: number, c?: number) => Volume;
  SGDTrainer: new (net: ConvNet, options: object) => Trainer;
}

const library: Library = createRequire(import.meta.url)(
  "convnetjs/build/convnet.js",
);

/** ConvNetJS trains one example at a time and adds gradients up over a batch. */
export const convnet: Peer = {
  name: "ConvNetJS",
  prepare(row, weights, { x, y }, rate) {
    const { network, batch } = row;
    const net = new library.Net();
    net.makeLayers(definitions(row));
    if (row.loss === "bce") useLogits(net);
    setWeights(net, weights);
    const inputs = Array.from({ length: batch }, (_, n) => {
      const volume = new library.Vol(1, 1, network.inputs, 0);
      volume.w.set(x.subarray(n * network.inputs, (n + 1) * network.inputs));
      return volume;
    });
    const targets = Array.from(y, (value) =>
      row.loss === "cross-entropy" ? value : [value],
    );
    // For a squared error it reports 2 (a - y)² but goes down half of (a - y)².
    const [scale, faster] = row.loss === "mse" ? [0.5, 2] : [1, 1];
    const trainer = new library.SGDTrainer(net, {
      method: "sgd",
      learning_rate: rate * faster,
      momentum: 0,
      batch_size: batch,
      l2_decay: 0,
    });
    const pass = () => {
      for (let n = 0; n < batch; n++) trainer.train(inputs[n], targets[n]);
    };
    return {
      steps(count) {
        for (let i = 0; i < count; i++) pass();
      },
      loss() {
        const last = net.layers.at(-1)!;
        let sum = 0;
        for (let n = 0; n < batch; n++) {
          net.forward(inputs[n]);
          sum += last.backward(targets[n]);
        }
        return (scale * sum) / batch;
      },
    };
  },
};

function definitions({ network, loss }: Row): object[] {
  const layers = network.layers.map(({ units, activation }) =>
    activation === "linear"
      ? { type: "fc", num_neurons: units }
      : { type: "fc", num_neurons: units, activation },
  );
  const outputs = network.layers.at(-1)!.units;
  const last =
    loss === "cross-entropy"
      ? { type: "softmax", num_classes: outputs }
      : { type: "regression", num_neurons: outputs };
  return [
    { type: "input", out_sx: 1, out_sy: 1, out_depth: network.inputs },
    // A loss layer brings its own linear layer.
    ...layers.slice(0, -1),
    last,
  ];
}

/** ConvNetJS has no binary cross-entropy on one logit: give its regression layer that loss and derivative. */
function useLogits(net: ConvNet) {
  const last = net.layers.at(-1)!;
  last.backward = function (y) {
    const [target] = y as [number];
    const [z] = this.in_act.w;
    this.in_act.dw = new Float64Array([1 / (1 + Math.exp(-z)) - target]);
    return Math.max(z, 0) - z * target + Math.log1p(Math.exp(-Math.abs(z)));
  };
}

function setWeights(net: ConvNet, weights: Float64Array) {
  let from = 0;
  for (const { filters, biases } of net.layers) {
    if (!filters || !biases) continue;
    for (const { w } of filters) {
      w.set(weights.subarray(from, from + w.length));
      from += w.length;
    }
    biases.w.set(weights.subarray(from, from + biases.w.length));
    from += biases.w.length;
  }
}
