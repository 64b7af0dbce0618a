import { expect, test } from "vitest";
import { chainsOfAll, faultOf, type Chain } from "./check.ts";
import { equivalents } from "./equivalents.ts";
import { bookFormulas } from "./formulas.ts";
import { mistakes, mutantsOf, type Mistake, type Mutant } from "./mutants.ts";

interface Trial extends Mutant {
  readonly formula: string;
  readonly isCaught: boolean;
}

/** Whether the check finds fault with a chain, or cannot even evaluate it. */
function isCaught(chain: Chain): boolean {
  try {
    return faultOf(chain, 24) !== undefined;
  } catch {
    return true;
  }
}

const trials: Trial[] = chainsOfAll(bookFormulas()).flatMap(
  ({ formula, chains }) =>
    chains.flatMap((chain) =>
      chain.sides.flatMap((side, k) =>
        chain.relations.length === 0 || (k === 0 && chain.continues)
          ? []
          : mutantsOf(side).map((mutant) => ({
              ...mutant,
              formula: formula.name,
              isCaught: isCaught({
                ...chain,
                sides: chain.sides.with(k, mutant.expression),
              }),
            })),
      ),
    ),
);

const isEquivalent = ({ formula, where }: Trial) =>
  equivalents.some((e) => e.formula === formula && where.startsWith(e.where));

test.each(Object.keys(mistakes) as Mistake[])(
  "a %s in any line of the book is caught",
  (mistake) => {
    const tried = trials.filter((trial) => trial.mistake === mistake);
    const caught = tried.filter((trial) => trial.isCaught);
    console.info(
      `${mistake}: ${caught.length} of ${tried.length} caught, ${tried.filter((t) => !t.isCaught && isEquivalent(t)).length} change nothing`,
    );
    const missed = tried.filter((t) => !t.isCaught && !isEquivalent(t));
    expect(missed.map(({ formula, where }) => `${formula}: ${where}`)).toEqual(
      [],
    );
    expect(tried.length).toBeGreaterThan(0);
  },
);

test("every mistake that is said to change nothing is one", () => {
  const idle = equivalents.filter(
    (e) =>
      !trials.some(
        (t) =>
          !t.isCaught && t.formula === e.formula && t.where.startsWith(e.where),
      ),
  );
  expect(idle).toEqual([]);
});
