import {
  createNetwork,
  createTraining,
  parameterCount,
  plainKernels,
} from "../src/engine/index.ts";
import type { Kernels } from "../src/engine/index.ts";
import { createFastKernels } from "../src/engine/simd/kernels.ts";
import { workspaceLengths } from "../src/engine/workspace.ts";
import { ours } from "./ours.ts";
import { examples, multiplyAdds, rows, stack, type Row } from "./rows.ts";
import { median, secondsPerStep } from "./timing.ts";

const engines: readonly (readonly [string, () => Kernels])[] = [
  ["plain", () => plainKernels],
  ["SIMD", createFastKernels],
];

console.log(
  "\nHow the cost of a sample grows: microseconds (and picoseconds a multiply-add)\n",
);
console.log("| network | multiply-adds | plain | SIMD |");
console.log("| --- | ---: | ---: | ---: |");
for (const width of [4, 8, 16, 32, 64, 128, 256])
  console.log(await cost(`2-${width}-${width}-1`, [2, width, width, 1]));
for (const depth of [1, 2, 4, 8, 16, 32])
  console.log(
    await cost(`2-32×${depth}-1`, [2, ...Array<number>(depth).fill(32), 1]),
  );

/** A line of the table: a tanh network of these sizes on batches of 32. */
async function cost(name: string, sizes: readonly number[]): Promise<string> {
  const network = stack(sizes, "tanh");
  const row: Row = { name, network, loss: "mse", batch: 32 };
  const weights = createNetwork(network).parameters;
  const runners = await Promise.all(
    engines.map(([engine, create]) =>
      ours(engine, create).prepare(row, weights, examples(row), 0.001),
    ),
  );
  const seconds = await secondsPerStep(runners);
  const products = multiplyAdds(network);
  const cells = seconds.map((time) => {
    const sample = time / row.batch;
    return `${(1e6 * sample).toFixed(2)} (${((1e12 * sample) / products).toFixed(0)})`;
  });
  return `| ${[name, products, ...cells].join(" | ")} |`;
}

console.log(
  "\nA reset: milliseconds to the first loss, and to that after the first step; memory of a run\n",
);
console.log("| network, loss (batch) | first loss | first step | kB |");
console.log("| --- | ---: | ---: | ---: |");
for (const row of rows.slice(0, -1)) console.log(reset(row));

/** A line of the table: a run made anew, in the memory of the one before, as the worker does. */
function reset({ name, network, loss, batch }: Row): string {
  const kernels = createFastKernels();
  const data = network.inputs === 1 ? "sine" : "moons";
  const times = Array.from({ length: 21 }, (_, seed) => {
    const start = performance.now();
    const training = createTraining(
      {
        network: { ...network, seed },
        loss,
        data: { name: data, count: 200 },
        optimizer: { name: "sgd", learningRate: 0.01 },
        batch,
      },
      kernels,
    );
    training.measure();
    const first = performance.now() - start;
    training.run(1);
    training.measure();
    return [first, performance.now() - start];
  });
  const milliseconds = [0, 1].map((i) =>
    median(times.map((pair) => pair[i])).toFixed(2),
  );
  // Parameters twice, and the workspace.
  const numbers = [
    2 * parameterCount(network),
    ...workspaceLengths(network, batch),
  ].reduce((sum, length) => sum + length, 0);
  const kilobytes = ((8 * numbers) / 1000).toFixed(0);
  return `| ${[`${name} (${batch})`, ...milliseconds, kilobytes].join(" | ")} |`;
}
