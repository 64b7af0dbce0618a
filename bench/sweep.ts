import {
  createTraining,
  plainKernels,
  type LayerSpec,
} from "../src/engine/index.ts";
import { createFastKernels } from "../src/engine/simd/kernels.ts";

const widths = [0, 1, 2, 3, 5, 10, 20, 50, 100];
const seeds = [0, 1, 2, 3, 4];
const steps = 4000;
const allowed = 20;

console.log(
  `\nSweep: seconds for ${widths.length} widths × ${seeds.length} seeds, ${steps} steps on 20 points, one thread (allowed: ${allowed} on two cores)\n`,
);
console.log("| kernels | seconds |\n| --- | ---: |");
for (const [name, kernels] of [
  ["plain", plainKernels],
  ["SIMD", createFastKernels()],
] as const) {
  const start = performance.now();
  for (const units of widths)
    for (const seed of seeds) trainingOf(units, seed).run(steps);
  const seconds = (performance.now() - start) / 1000;
  console.log(`| ${name} | ${seconds.toFixed(2)} |`);

  function trainingOf(units: number, seed: number) {
    const output: LayerSpec = { units: 1, activation: "linear" };
    const layers: LayerSpec[] =
      units === 0 ? [output] : [{ units, activation: "sigmoid" }, output];
    return createTraining(
      {
        network: { inputs: 1, layers, seed },
        loss: "mse",
        data: {
          name: "sine",
          count: 300,
          test: 280 / 300,
          noise: 0.3,
          seed: 3,
          standardise: true,
        },
        optimizer: { name: "adam", learningRate: 0.03 },
        batch: "full",
      },
      kernels,
    );
  }
}
