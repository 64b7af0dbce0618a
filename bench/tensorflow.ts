import { createRequire, registerHooks } from "node:module";
import { dirname } from "node:path";
import type { Peer } from "./peer.ts";
import type { Row } from "./rows.ts";

/** As much of TensorFlow.js as is used here; it computes in float32. */
interface Tensor {
  dataSync(): Float32Array;
  dispose(): void;
}
interface Library {
  setBackend(name: string): Promise<boolean>;
  tidy<T>(work: () => T): T;
  tensor(values: Float32Array | Int32Array, shape: number[]): Tensor;
  variable(initial: Tensor): Tensor;
  oneHot(classes: Tensor, depth: number): Tensor;
  matMul(a: Tensor, b: Tensor, ta: boolean, tb: boolean): Tensor;
  add(a: Tensor, b: Tensor): Tensor;
  tanh(x: Tensor): Tensor;
  sigmoid(x: Tensor): Tensor;
  relu(x: Tensor): Tensor;
  cast(x: Tensor, type: string): Tensor;
  losses: Readonly<Record<string, (y: Tensor, output: Tensor) => Tensor>>;
  train: { sgd(rate: number): { minimize(loss: () => Tensor): void } };
}

// Its files import one another without the ending that Node asks for.
registerHooks({
  resolve: (specifier, context, next) =>
    context.parentURL?.includes("/@tensorflow/") &&
    /^\..*\/\w+$/.test(specifier)
      ? next(`${specifier}.js`, context)
      : next(specifier, context),
});

const require = createRequire(import.meta.url);
const tf: Library = require("@tensorflow/tfjs-core");
require("@tensorflow/tfjs-core/dist/register_all_gradients.js");
require("@tensorflow/tfjs-backend-cpu");
const wasm: {
  setWasmPaths(folder: string): void;
} = require("@tensorflow/tfjs-backend-wasm");
wasm.setWasmPaths(
  `${dirname(require.resolve("@tensorflow/tfjs-backend-wasm"))}/`,
);

const losses = {
  mse: "meanSquaredError",
  bce: "sigmoidCrossEntropy",
  "cross-entropy": "softmaxCrossEntropy",
} as const;

/** TensorFlow.js on one of its backends: variables, an optimiser, and a loss that it differentiates. */
export const tensorflow = (backend: "cpu" | "wasm"): Peer => ({
  name: `TensorFlow.js ${backend}`,
  async prepare(row, weights, data, rate) {
    await tf.setBackend(backend);
    const { network, batch } = row;
    const layers = variables(row, weights);
    const x = tf.tensor(Float32Array.from(data.x), [batch, network.inputs]);
    const y = targets(row, data.y);
    const loss = () => {
      const output = layers.reduce((input, { w, b, activation }) => {
        const z = tf.add(tf.matMul(input, w, false, true), b);
        return activation === "linear" ? z : tf[activation](z);
      }, x);
      return tf.losses[losses[row.loss]](y, output);
    };
    const optimizer = tf.train.sgd(rate);
    return {
      async steps(count) {
        await tf.setBackend(backend);
        for (let i = 0; i < count; i++) tf.tidy(() => optimizer.minimize(loss));
      },
      async loss() {
        await tf.setBackend(backend);
        return tf.tidy(() => loss().dataSync()[0]);
      },
    };
  },
});

function variables({ network }: Row, weights: Float64Array) {
  let from = 0;
  const take = (length: number) =>
    Float32Array.from(weights.subarray(from, (from += length)));
  return network.layers.map(({ units, activation }, l) => {
    const inputs = l === 0 ? network.inputs : network.layers[l - 1].units;
    const w = tf.variable(tf.tensor(take(units * inputs), [units, inputs]));
    const b = tf.variable(tf.tensor(take(units), [units]));
    return {
      w,
      b,
      activation: activation as "linear" | "tanh" | "sigmoid" | "relu",
    };
  });
}

function targets({ network, loss, batch }: Row, y: Float64Array): Tensor {
  const outputs = network.layers.at(-1)!.units;
  if (loss !== "cross-entropy")
    return tf.tensor(Float32Array.from(y), [batch, outputs]);
  const classes = tf.tensor(Int32Array.from(y), [batch]);
  return tf.cast(tf.oneHot(tf.cast(classes, "int32"), outputs), "float32");
}
