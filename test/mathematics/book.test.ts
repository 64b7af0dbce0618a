import { expect, test } from "vitest";
import { chainsOfAll, faultOf } from "./check.ts";
import { bookFormulas } from "./formulas.ts";

const formulas = bookFormulas();
const exempt = formulas.filter(({ unchecked }) => unchecked !== undefined);

test("every displayed formula of the book holds at random points, each side with the one before", () => {
  const faults = chainsOfAll(formulas).flatMap(({ formula, chains }) =>
    chains.flatMap((chain) => {
      const fault = faultOf(chain, 8);
      return fault ? [`${formula.place} ${formula.name}: ${fault}`] : [];
    }),
  );
  expect(faults).toEqual([]);
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
