import { createNetwork, plainKernels } from "../src/engine/index.ts";
import { createFastKernels } from "../src/engine/simd/kernels.ts";
import { convnet } from "./convnet.ts";
import { ours } from "./ours.ts";
import type { Peer, Runner } from "./peer.ts";
import { examples, rows, type Row } from "./rows.ts";
import { tensorflow } from "./tensorflow.ts";
import { secondsPerStep } from "./timing.ts";

const rate = 0.01;
const peers: readonly Peer[] = [
  convnet,
  tensorflow("cpu"),
  tensorflow("wasm"),
  ours("plain", () => plainKernels),
  ours("SIMD", createFastKernels),
];

console.log(
  "\nTraining: how many times as fast as ConvNetJS, on the same data, weights and losses\n",
);
const heads = ["network, loss (batch)", ...peers.map(({ name }) => name)];
console.log(`| ${[...heads, "samples a second"].join(" | ")} |`);
console.log(`| --- |${" ---: |".repeat(peers.length + 1)}`);
for (const row of rows) console.log(await measured(row));

/** A line of the table, measured after the losses were found equal. */
async function measured(row: Row): Promise<string> {
  const data = examples(row);
  const weights = createNetwork(row.network).parameters;
  const runners: Runner[] = [];
  for (const peer of peers)
    runners.push(await peer.prepare(row, weights, data, rate));
  await checkLosses(row, runners);
  const seconds = await secondsPerStep(runners);
  const ratios = seconds.map((time) => inWords(seconds[0] / time));
  const samples = Math.round(row.batch / seconds.at(-1)!).toLocaleString("en");
  return `| ${[`${row.name} (${row.batch})`, ...ratios, samples].join(" | ")} |`;
}

/** Before and after ten steps every library must stand at the same loss, or the race is not a race. */
async function checkLosses(row: Row, runners: readonly Runner[]) {
  for (const steps of [0, 10]) {
    const found: number[] = [];
    for (const runner of runners) {
      await runner.steps(steps);
      found.push(await runner.loss());
    }
    const spread = Math.max(...found) - Math.min(...found);
    // TensorFlow.js has seven digits.
    if (spread > 1e-5 * Math.abs(found[0]))
      throw new Error(`${row.name}: losses differ: ${found.join(", ")}`);
  }
}

function inWords(ratio: number): string {
  return ratio < 1 ? ratio.toPrecision(2) : ratio.toFixed(1);
}
