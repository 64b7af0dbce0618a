import { main } from "assemblyscript/asc";
import type { Runner } from "./peer.ts";

/**
 * The most that this machine can do in float64 without changing the order of a sum: the inner loop of a matrix product
 * on a few numbers again and again, with as many sums in registers as there is room for. Nothing comes from further
 * away than the nearest cache, nothing is written, no activation is computed: no training step can be faster.
 */
export interface Ceiling {
  readonly runner: Runner;
  /** What one of the runner's steps takes. */
  readonly multiplyAdds: number;
}

const loops = 10_000;

/** 3 × 4 sums in a loop of plain JavaScript. */
export function plainCeiling(): Ceiling {
  const x = new Float64Array(7 * 128).fill(1e-3);
  return {
    multiplyAdds: 12 * loops,
    runner: withoutLoss((steps) => {
      for (let step = 0; step < steps; step++) tile(x, loops);
    }),
  };
}

function tile(x: Float64Array, count: number): number {
  let [a0, a1, a2, a3] = [0, 0, 0, 0];
  let [b0, b1, b2, b3] = [0, 0, 0, 0];
  let [c0, c1, c2, c3] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const from = (i & 127) * 7;
    const a = x[from];
    const b = x[from + 1];
    const c = x[from + 2];
    const w0 = x[from + 3];
    const w1 = x[from + 4];
    const w2 = x[from + 5];
    const w3 = x[from + 6];
    a0 += a * w0;
    a1 += a * w1;
    a2 += a * w2;
    a3 += a * w3;
    b0 += b * w0;
    b1 += b * w1;
    b2 += b * w2;
    b3 += b * w3;
    c0 += c * w0;
    c1 += c * w1;
    c2 += c * w2;
    c3 += c * w3;
  }
  return a0 + a1 + a2 + a3 + b0 + b1 + b2 + b3 + c0 + c1 + c2 + c3;
}

/** 4 × 4 sums, two in a register, in WebAssembly. */
export async function simdCeiling(): Promise<Ceiling> {
  let binary = new Uint8Array();
  const { error } = await main(
    [
      "tile.ts",
      ...["--outFile", "tile.wasm", "--runtime", "stub", "-O3"],
      ...["--enable", "simd", "--initialMemory", "1"],
    ],
    {
      readFile: (name) => (name === "tile.ts" ? assembly : null),
      writeFile(_name, contents) {
        if (typeof contents !== "string") binary = Uint8Array.from(contents);
      },
    },
  );
  if (error) throw error;
  const { instance } = await WebAssembly.instantiate(binary);
  const run = instance.exports.tile as (loops: number) => number;
  return {
    multiplyAdds: 16 * loops,
    runner: withoutLoss((steps) => {
      for (let step = 0; step < steps; step++) run(loops);
    }),
  };
}

const rows = ["a", "b", "c", "d"];
const assembly = `export function tile(loops: i32): f64 {
  ${rows.map((r) => `let ${r}01 = f64x2.splat(0), ${r}23 = ${r}01;`).join("\n  ")}
  for (; loops > 0; loops--) {
    const w01 = v128.load(1024), w23 = v128.load(1040);
    let x: v128;
    ${rows
      .map(
        (r, i) => `x = v128.load64_splat(${1056 + 8 * i});
    ${r}01 = f64x2.add(${r}01, f64x2.mul(x, w01));
    ${r}23 = f64x2.add(${r}23, f64x2.mul(x, w23));`,
      )
      .join("\n    ")}
  }
  let sum = f64x2.splat(0);
  ${rows.map((r) => `sum = f64x2.add(sum, f64x2.add(${r}01, ${r}23));`).join("\n  ")}
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}`;

const withoutLoss = (steps: (count: number) => void): Runner => ({
  steps,
  loss: () => NaN,
});
