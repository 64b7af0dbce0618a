import { evaluate, rangeOf, scopeOf, type Scope } from "./evaluate.ts";
import { partsOf, type Expression } from "./expression.ts";
import type { Formula } from "./formulas.ts";
import { namesOf, worldOf } from "./given.ts";
import { statementsOf } from "./latex.ts";
import { entriesOf, shapeOf, type Value } from "./matrix.ts";
import { read } from "./read.ts";
import { unrolled } from "./unroll.ts";
import { chance, type World } from "./world.ts";

/** A chain of sides with the relations between them, read and ready to evaluate. */
export interface Chain {
  readonly sides: readonly Expression[];
  readonly relations: readonly string[];
  readonly conditions: readonly Chain[];
  readonly world: World;
  /** Whether the first side is the last one of the line before. */
  readonly continues: boolean;
}

/** A formula with its chains. */
export interface Checked {
  readonly formula: Formula;
  readonly chains: readonly Chain[];
}

/**
 * Reads formulas in reading order, those that are exempt left out; a line of a derivation may continue the one before.
 * @throws Error with the place of a formula that cannot be read
 */
export function chainsOfAll(formulas: readonly Formula[]): Checked[] {
  let before: string | undefined;
  let derivation: string | undefined;
  return formulas
    .filter(({ unchecked }) => unchecked === undefined)
    .map((formula) => {
      if (formula.derivation !== derivation) before = undefined;
      derivation = formula.derivation;
      try {
        const { chains, last } = chainsOf(formula, derivation && before);
        before = last;
        return { formula, chains };
      } catch (error) {
        throw new Error(
          `${formula.place}: ${error instanceof Error ? error.message : error}`,
          { cause: error },
        );
      }
    });
}

/** The chains of a formula; one that begins with a relation continues from `before`, the last side above it. */
function chainsOf(
  formula: Formula,
  before?: string,
): { chains: Chain[]; last: string } {
  const world = worldOf(formula.given);
  const names = namesOf(world);
  let last = before ?? "";
  const chains = statementsOf(formula.latex).map((statement) => {
    const [first, ...others] = statement.sides;
    if (first === "" && last === "")
      throw new Error(
        `${formula.latex}: begins with a relation (expected a line to continue)`,
      );
    const sides = [first || last, ...others];
    last = sides[sides.length - 1];
    const readAll = (latex: readonly string[]) =>
      latex.map((side) => read(unrolled(side, names), names));
    return {
      sides: readAll(sides),
      relations: statement.relations,
      conditions: statement.conditions.map((condition) => ({
        sides: readAll(condition.sides),
        relations: condition.relations,
        conditions: [],
        world,
        continues: false,
      })),
      world,
      continues: first === "",
    };
  });
  return { chains, last };
}

/**
 * Evaluates all sides at random points and compares neighbours.
 * @returns what is wrong, in words; undefined if every relation holds at every point
 */
export function faultOf(chain: Chain, trials: number): string | undefined {
  const indices = freeIndices(chain);
  let met = 0;
  for (let trial = 0; met < trials; trial++) {
    if (trial > 40 * trials) return "the conditions never hold";
    const scope = withIndices(scopeOf(chain.world, trial), indices, chain);
    if (!chain.conditions.every((condition) => !brokenAt(condition, scope)))
      continue;
    met += 1;
    const broken = brokenAt(chain, scope);
    if (broken) return broken;
  }
  return undefined;
}

function brokenAt(
  { sides, relations, world }: Chain,
  scope: Scope,
): string | undefined {
  const values = sides.map((side) => evaluate(side, scope));
  for (const [k, relation] of relations.entries()) {
    const [a, b] = [values[k], values[k + 1]];
    if (![...entriesOf(a), ...entriesOf(b)].every((x) => !Number.isNaN(x)))
      return `side ${k + 1} or ${k + 2} is not a number (expected a domain to be given, such as z > 0)`;
    if (!compatible(a, b))
      return `${shapeOf(a)} ${relation} ${shapeOf(b)} (expected equal shapes)`;
    if (relation === "≈" && world.within === undefined)
      return "≈ (expected ≈: within 0.01 to be given)";
    const size = Math.max(...entriesOf(a).map(Math.abs));
    const slack = relation === "≈" ? (world.within ?? 0) * size : 0;
    const compare = comparisons[relation];
    const place = entriesOf(a).findIndex(
      (x, i) => !compare(x, entriesOf(b)[i], slack),
    );
    if (place >= 0)
      return `${entriesOf(a)[place]} ${relation} ${entriesOf(b)[place]} does not hold`;
  }
  return undefined;
}

const compatible = (a: Value, b: Value) =>
  shapeOf(a) === shapeOf(b) ||
  (entriesOf(a).length === 1 && entriesOf(b).length === 1);

/** Derivatives are differences, good to about ten digits; second ones to seven. */
const close = (a: number, b: number) =>
  a === b ||
  (Number.isFinite(a - b) &&
    Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b)) + 1e-9);

const comparisons: Readonly<
  Record<string, (a: number, b: number, slack: number) => boolean>
> = {
  "=": close,
  "≈": (a, b, slack) => Math.abs(a - b) <= slack,
  "≤": (a, b) => a <= b || close(a, b),
  "≥": (a, b) => a >= b || close(a, b),
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "≠": (a, b) => !close(a, b),
};

/** Indices that no sum binds: any entry will do, and each trial takes one. */
function freeIndices({ sides, conditions, world }: Chain): Set<string> {
  const found = new Set<string>();
  const visit = (expression: Expression, bound: readonly string[]) => {
    const range = expression.kind === "call" ? expression.range : undefined;
    const inner = range ? [...bound, range.symbol] : bound;
    if (expression.kind === "symbol" || expression.kind === "call")
      for (const { symbol } of expression.indices ?? [])
        if (symbol && !inner.includes(symbol) && !world.given.has(symbol))
          found.add(symbol);
    if (expression.kind === "symbol" && !world.given.has(expression.name)) {
      const subscript =
        /_(.*?)(\^|$)/.exec(expression.name)?.[1].split(",") ?? [];
      if (subscript.some((s) => inner.includes(s)))
        throw new Error(
          `${expression.name} in a sum has no shape (expected it to be given, such as x: 3)`,
        );
    }
    for (const part of partsOf(expression)) visit(part, inner);
  };
  [...sides, ...conditions.flatMap((condition) => condition.sides)].forEach(
    (side) => visit(side, []),
  );
  return found;
}

function withIndices(
  scope: Scope,
  indices: ReadonlySet<string>,
  { sides, world }: Chain,
): Scope {
  const chosen = new Map<string, number>();
  for (const symbol of indices) {
    const [from, to] = rangeOf(symbol, sides, world);
    chosen.set(
      symbol,
      from + Math.floor(chance(symbol, scope.trial, 0) * (to - from + 1)),
    );
  }
  return { ...scope, indices: chosen };
}
