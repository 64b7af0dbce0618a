import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { cacheKey, kept, readSources } from "@/experiments/cache.ts";

const origin = {
  name: "test of the cache",
  settings: { seed: 1 },
  sources: ["a.ts", "text"],
};
const folder = join(process.cwd(), "node_modules/.cache/nonlinear");
const file = join(folder, `${cacheKey(origin)}.json`);

afterEach(() => rmSync(file, { force: true }));

test("a result is computed once and then read", async () => {
  let computed = 0;
  const compute = () => ({ value: 0.1 + 0.2, computed: ++computed });
  const first = await kept(origin, compute);
  expect(await kept(origin, compute)).toEqual(first);
  expect(computed).toBe(1);
});

test("a kept result that was cut short is computed again", async () => {
  await kept(origin, () => [1, 2, 3]);
  writeFileSync(file, readFileSync(file, "utf8").slice(0, -2));
  expect(await kept(origin, () => [4, 5, 6])).toEqual([4, 5, 6]);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual([4, 5, 6]);
});

test("the key changes with the name, the settings and the sources, and with nothing else", () => {
  const key = cacheKey(origin);
  expect(cacheKey(structuredClone(origin))).toBe(key);
  expect(cacheKey({ ...origin, name: "another" })).not.toBe(key);
  expect(cacheKey({ ...origin, settings: { seed: 2 } })).not.toBe(key);
  expect(cacheKey({ ...origin, sources: ["a.ts", "texts"] })).not.toBe(key);
  // Where one text ends and the next begins counts too.
  expect(cacheKey({ ...origin, sources: ["a.tst", "ext"] })).not.toBe(key);
});

test("the sources of the runs are the engine's files and their own, not the chapters' settings", () => {
  const names = readSources(["engine", "experiments/runs"]);
  expect(names).toContain("training.ts");
  expect(names).toContain("worker.ts");
  expect(names).not.toContain("vanishing-gradients.ts");
});
