import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { predict } from "@/engine/index.ts";
import {
  budget,
  cloud,
  folded,
  grid,
  parametersOf,
  pieces,
  rates,
  tents,
  units,
} from "@/experiments/width-depth-and-data.ts";
import { tentOf } from "@/experiments/width-depth-and-data/folded.ts";
import {
  countPieces,
  reluNetwork,
  tent,
} from "@/experiments/width-depth-and-data/pieces.ts";
import { labAddressOf } from "@/widgets/lab/address.ts";
import { settings } from "@/widgets/lab/settings.ts";
import { defaultsOf } from "@/widgets/settings.ts";
import { seeds } from "@/experiments/statistics.ts";

test("two sigmoids never tell the rings apart, three always do", () => {
  const { sigmoid } = units;
  expect([1, 2, 3, 4, 10].map((n) => sigmoid[n as 1].succeeded)).toEqual([
    0, 0, 10, 10, 10,
  ]);
  expect(sigmoid[1].testAccuracy.median).toBeCloseTo(0.64, 1);
  expect(sigmoid[2].testAccuracy.median).toBeCloseTo(0.78, 1);
  expect(sigmoid[10].testAccuracy.median).toBeGreaterThan(0.985);
});

test("3, 4, 6 and 10 ReLU units find the rings from about 4, 8, 9 and 10 starts of 10, as PyTorch's do", () => {
  const found = [3, 4, 6, 10].map((n) => units.relu[n as 3].succeeded);
  [4, 8, 9, 10].forEach((expected, k) =>
    expect(Math.abs(found[k] - expected)).toBeLessThanOrEqual(1),
  );
});

test("the rate decides how long 2-10-1 takes: never, about 195, 60 and 17 epochs under SGD, about 25 under Adam", () => {
  expect(rates.slow.succeeded).toBe(0);
  expect(rates.slow.loss).toBeCloseTo(0.68, 1);
  const near = (found: number, expected: number) =>
    expect(Math.abs(Math.log(found / expected))).toBeLessThan(0.25);
  near(rates.third.epochs, 195);
  near(rates.one.epochs, 60);
  near(rates.three.epochs, 17);
  near(rates.adam.epochs, 25);
  near(rates.full.epochs, 105);
});

test("on small spirals one layer fails and width 2 fails; two layers of 16 learn", () => {
  grid[0].forEach(({ succeeded }) => expect(succeeded).toBe(0));
  grid.forEach(([narrow]) => expect(narrow.succeeded).toBe(0));
  expect(grid[1][3].testAccuracy.median).toBeGreaterThan(0.95);
});

test("networks of about 337 parameters all learn the large spirals, and the single layer not the small ones", () => {
  expect(parametersOf(2, 84, 1)).toBe(84 * 3 + 85);
  expect(parametersOf(2, 16, 16, 1)).toBe(48 + 272 + 17);
  budget.forEach(({ parameters, large }) => {
    expect(Math.abs(parameters - 337)).toBeLessThanOrEqual(6);
    expect(large.succeeded).toBe(large.runs);
  });
  expect(budget[0].small.succeeded).toBe(0);
});

test("the cloud of XOR asks for more than two units", () => {
  expect(cloud[2].testAccuracy.highest).toBeLessThan(0.9);
  expect(cloud[4].testAccuracy.lowest).toBeGreaterThan(0.95);
});

test("the tent of k folds has two to the k pieces, and the network computes it", () => {
  expect(tents).toEqual(seeds(10).map((k) => 2 ** (k + 1)));
  const x = seeds(65).map((k) => k / 64);
  [1, 2, 5].forEach((folds) =>
    expect([...predict(tent(folds), Float64Array.from(x), 65)]).toEqual(
      x.map((place) => tentOf(place, folds)),
    ),
  );
});

test("a layer of n units has at most n + 1 pieces, and as many as its bends", () => {
  const network = reluNetwork([3]);
  network.parameters.set([1, 1, -2, 1, 0, -4, 1, 1, 1, 0]); // bends at -1, 0 and -2
  expect(countPieces(network, [-3, 3])).toBe(4);
  expect(countPieces(network, [-1.5, 3])).toBe(3);
  network.parameters.set([0, 1, 0], 6); // only the bend at 0 is heard
  expect(countPieces(network, [-3, 3])).toBe(2);
});

test("pieces found layer by layer are those found on a fine grid", () => {
  const count = 60_001;
  const x = Float64Array.from({ length: count }, (_, k) => -3 + k / 10_000);
  seeds(5).forEach((seed) => {
    const network = reluNetwork([8, 8], seed);
    const y = predict(network, x, count);
    // A bend between two places shows as one or two changes of slope.
    let bends = 0;
    let last = -9;
    for (let k = 1; k < count - 1; k++) {
      const isBent = Math.abs(y[k + 1] - 2 * y[k] + y[k - 1]) > 1e-11;
      if (isBent && k > last + 1) bends++;
      if (isBent) last = k;
    }
    expect(countPieces(network, [-3, 3])).toBe(bends + 1);
  });
});

test("at the start pieces follow the units: 1-8-8-8-1 about 16, 1-24-1 about 21, far below 576 and 729", () => {
  expect(pieces["8-8-8"]).toMatchObject({ constructed: 576, bound: 729 });
  expect(pieces["8-8"]).toMatchObject({ constructed: 72 });
  expect(pieces[24]).toMatchObject({ constructed: 25, bound: 25 });
  expect(Math.abs(pieces["8-8-8"].median - 16)).toBeLessThanOrEqual(2);
  expect(Math.abs(pieces["8-8"].median - 14)).toBeLessThanOrEqual(2);
  expect(Math.abs(pieces[24].median - 21)).toBeLessThanOrEqual(2);
  expect(pieces.tens.most).toBeLessThan(20);
});

test("the network that contains the tent exactly does not find it", () => {
  expect(folded.exact.found).toBe(0);
  expect(folded.again.map(({ found }) => found)).toEqual([0, 0, 0]);
  expect(folded.wide.found).toBeGreaterThan(folded.deep.found);
  expect(folded.wideFromHe.found).toBeLessThan(folded.wide.found);
  expect(folded.exact.constant).toBeCloseTo(1 / 12, 2);
});

test("every link to the lab opens the state that it writes", () => {
  const source = readFileSync("content/08-width-depth-and-data.mdx", "utf8");
  const queries = [...source.matchAll(/\.\.\/the-lab\/\?([^#)]*)#fig-lab/g)];
  expect(queries).toHaveLength(4);
  const address = labAddressOf("fig-lab", defaultsOf(settings));
  queries.forEach(([, query]) => {
    const { values, problems } = address.read(new URLSearchParams(query));
    expect(problems).toEqual([]);
    const written = address.write(values).toString().replaceAll("%2C", ",");
    expect(written).toBe(query);
  });
});
