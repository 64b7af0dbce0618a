import { createNetwork, plainKernels } from "../src/engine/index.ts";
import { convnet } from "./convnet.ts";
import { ours } from "./ours.ts";
import type { Peer, Runner } from "./peer.ts";
import { examples, rows, type Row } from "./rows.ts";

const rounds = 7;
const rate = 0.01;
const peers: readonly Peer[] = [convnet, ours("plain", plainKernels)];

console.log(
  "\nTraining, samples a second as a ratio to ConvNetJS in the same run (same data, weights, losses)\n",
);
for (const row of rows) console.log(await measured(row));

/** One line of the table: medians of interleaved rounds, after the losses were found equal. */
async function measured(row: Row): Promise<string> {
  const data = examples(row);
  const weights = createNetwork(row.network).parameters;
  const runners: Runner[] = [];
  for (const peer of peers)
    runners.push(await peer.prepare(row, weights, data, rate));
  await checkLosses(row, runners);
  const seconds = peers.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const [p, runner] of runners.entries()) {
      const start = performance.now();
      await runner.steps(row.steps);
      if (round > 0) seconds[p].push((performance.now() - start) / 1000);
    }
  const medians = seconds.map(median);
  const cells = peers.map(
    ({ name }, p) => `${name} ${(medians[0] / medians[p]).toFixed(1)}`,
  );
  const samples = (row.steps * row.batch) / medians.at(-1)!;
  return `${row.name} (batch ${row.batch}): ${cells.join(", ")}; ${Math.round(samples)} samples/s`;
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
    if (spread > 1e-5 * Math.abs(found[0]))
      throw new Error(`${row.name}: losses differ: ${found.join(", ")}`);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
