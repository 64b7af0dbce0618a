import { expect, test } from "vitest";
import { chainsOfAll, faultOf, type Checked } from "./check.ts";
import { bookFormulas } from "./formulas.ts";

const formulas = bookFormulas();
const exempt = formulas.filter(({ unchecked }) => unchecked !== undefined);

/** What is wrong with a formula, with its place; undefined if nothing is. */
function faultAt({ formula, chains }: Checked): string | undefined {
  const place = `${formula.place} ${formula.name}`;
  try {
    for (const chain of chains) {
      const fault = faultOf(chain, 8);
      if (fault) return `${place}: ${fault}`;
    }
  } catch (error) {
    return `${place}: ${error instanceof Error ? error.message : error}`;
  }
}

test("every displayed formula of the book holds at random points, each side with the one before", () => {
  const faults = chainsOfAll(formulas).map(faultAt);
  expect(faults.filter(Boolean)).toEqual([]);
});

test("every formula has something to compare: a relation, or a line that continues it", () => {
  const all = chainsOfAll(formulas);
  const alone = all.filter(({ formula, chains }, k) => {
    const next = all[k + 1];
    const continued =
      next?.formula.derivation === formula.derivation &&
      next?.chains[0]?.continues;
    return !continued && chains.some(({ relations }) => relations.length === 0);
  });
  expect(alone.map(({ formula }) => formula.place)).toEqual([]);
});

test("under a tenth of the formulas are exempt, each for a reason", () => {
  console.info(
    `formulas: ${formulas.length - exempt.length} checked, ${exempt.length} exempt\n` +
      exempt.map(({ name, unchecked }) => `  ${name}: ${unchecked}`).join("\n"),
  );
  expect(exempt.filter(({ unchecked }) => !unchecked?.trim())).toEqual([]);
  expect(exempt.length).toBeLessThan(formulas.length / 10);
});
