import { backward, forward } from "../src/engine/backpropagation.ts";
import type { Kernels } from "../src/engine/index.ts";
import { layOut, parameterCount } from "../src/engine/network.ts";
import { createWorkspace, workspaceLengths } from "../src/engine/workspace.ts";
import type { Peer } from "./peer.ts";

/** The book's engine on the given kernels. */
export const ours = (name: string, createKernels: () => Kernels): Peer => ({
  name,
  prepare({ network: spec, loss, batch }, weights, data, rate) {
    const kernels = createKernels();
    const lengths = [parameterCount(spec), data.x.length, data.y.length];
    const [parameters, x, y, ...rest] = kernels.allocate([
      ...lengths,
      ...workspaceLengths(spec, batch),
    ]);
    parameters.set(weights);
    x.set(data.x);
    y.set(data.y);
    const network = layOut(spec, parameters);
    const workspace = createWorkspace(spec, rest);
    const memory = new Float64Array(0);
    const settings = {
      learningRate: rate,
      momentum: 0,
      nesterov: false,
      alpha: 0,
      beta1: 0,
      beta2: 0,
      epsilon: 0,
    };
    const evaluate = () => {
      forward(kernels, network, workspace.layers, x, batch);
      return backward(kernels, network, workspace, loss, x, y, batch);
    };
    return {
      steps(count) {
        for (let i = 0; i < count; i++) {
          evaluate();
          kernels.update(
            "sgd",
            parameters,
            workspace.gradient.parameters,
            memory,
            settings,
            1,
          );
        }
      },
      loss: evaluate,
    };
  },
});
