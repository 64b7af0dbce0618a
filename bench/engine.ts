import { createNetwork, plainKernels } from "../src/engine/index.ts";
import { createFastKernels } from "../src/engine/simd/kernels.ts";
import { plainCeiling, simdCeiling } from "./ceiling.ts";
import { convnet } from "./convnet.ts";
import { ours } from "./ours.ts";
import type { Peer, Runner } from "./peer.ts";
import { examples, multiplyAdds, rows, type Row } from "./rows.ts";
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
const times: (readonly number[])[] = [];
for (const row of rows) {
  times.push(await measured(row));
  console.log(ratioLine(row, times.at(-1)!));
}

console.log(
  "\nThousand millions of multiply-adds a second, and the most that this machine can do\n",
);
console.log("| network, loss (batch) | ConvNetJS | plain | SIMD |");
console.log("| --- | ---: | ---: | ---: |");
for (const [r, row] of rows.entries()) {
  const work = row.batch * multiplyAdds(row.network);
  const [convnet, , , plain, simd] = times[r];
  console.log(
    workLine(
      row.name,
      [convnet, plain, simd].map((t) => work / t),
    ),
  );
}
const ceilings = [plainCeiling(), await simdCeiling()];
const seconds = await secondsPerStep(ceilings.map(({ runner }) => runner));
const most = ceilings.map(({ multiplyAdds }, c) => multiplyAdds / seconds[c]);
console.log(workLine("the inner loop of a product alone", [NaN, ...most]));

function workLine(name: string, perSecond: readonly number[]): string {
  const cells = perSecond.map((work) =>
    Number.isNaN(work) ? "" : (work / 1e9).toPrecision(2),
  );
  return `| ${[name, ...cells].join(" | ")} |`;
}

/** Seconds a step of each peer, measured after the losses were found equal. */
async function measured(row: Row): Promise<readonly number[]> {
  const data = examples(row);
  const weights = createNetwork(row.network).parameters;
  const runners: Runner[] = [];
  for (const peer of peers)
    runners.push(await peer.prepare(row, weights, data, rate));
  await checkLosses(row, runners);
  return secondsPerStep(runners);
}

function ratioLine(row: Row, seconds: readonly number[]): string {
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
