import { knownFunctions } from "./evaluate.ts";
import { matrix } from "./matrix.ts";
import { plain } from "./latex.ts";
import type { Names } from "./names.ts";
import { read } from "./read.ts";
import {
  anyNumber,
  type Domain,
  type Given,
  type Shape,
  type World,
} from "./world.ts";

/** What may stand after the colon, by its first word, for messages. */
const words =
  "a shape 3×4, 0 or 1, ones, identity, numbers 0..3, random, symmetric, or independent, variance v, or density p";

interface Statement {
  readonly text: string;
  readonly left: string;
  /** A colon describes, = defines, < bounds the name on the left. */
  readonly sign: ":" | "=" | "<";
  readonly right: string;
  /** Whole numbers bound by `for k = 1..3`. */
  readonly bound: ReadonlyMap<string, number>;
}

/**
 * Reads what an author gives beside a formula: statements between semicolons.
 *
 *   W^{(2)}: 3×4                 a matrix of any numbers; x: 4 is a column, x: 1×4 a row
 *   z > 0; 0 < p < 1; y: 0 or 1  a number (without a statement: any number)
 *   n = 3; \hat y = W x + b      a name for a formula
 *   f(z) = \sin z                a function; of a vector, entry by entry
 *   W^{(k)}: 2×2 for k = 1..3    one statement for each k
 *   W: 3×2 independent, variance v;  \delta: 3 random;  z: density p
 *   norm: spectral;  ≈: within 0.01
 *   as drv-delta                 all that is given there (in formulas.ts)
 *
 * What stands later replaces what stands earlier, so that a line can add to its derivation's.
 *
 * @throws Error that names the statement and what would do
 */
export function worldOf(sources: readonly string[]): World {
  const statements = sources.flatMap((source) =>
    source
      .split(/[;\n]/)
      .map((text) => text.trim().replace(/\s+/g, " "))
      .filter(Boolean)
      .flatMap((text) => parse(text, integersOf(sources))),
  );
  const integers = integersOf(sources);
  const functions = new Set(
    statements.flatMap(({ left }) => functionName(left) ?? []),
  );
  const bare = namesFor(new Set(), functions, integers);
  const keys = statements.map((statement) => keyOf(statement, bare));
  const names = namesFor(new Set(keys), functions, integers);

  const given = new Map<string, Given>();
  let norm: World["norm"];
  let within: number | undefined;
  statements.forEach((statement, k) => {
    if (statement.left === "norm") norm = normOf(statement);
    else if (statement.left === "≈") within = withinOf(statement);
    else given.set(keys[k], meaningOf(statement, names));
  });
  return { given, norm, within };
}

/** How the formulas of a world are to be read. */
export function namesOf(world: World): Names {
  const functions = new Set<string>();
  const integers = new Map<string, number>();
  for (const [name, given] of world.given) {
    if (given.kind === "function") functions.add(name);
    if (given.kind === "defined" && given.body.kind === "number")
      integers.set(name, given.body.value);
  }
  return namesFor(new Set(world.given.keys()), functions, integers);
}

const namesFor = (
  known: ReadonlySet<string>,
  functions: ReadonlySet<string>,
  integers: ReadonlyMap<string, number>,
): Names => ({
  has: (name) => known.has(name),
  isFunction: (name) =>
    functions.has(name) || (knownFunctions.includes(name) && !known.has(name)),
  integer: (name) => integers.get(name),
});

/** Names given as whole numbers: d = 3. A later statement wins. */
function integersOf(sources: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [, name, value] of sources
    .join(";")
    .matchAll(/(?:^|[;\n])\s*([A-Za-z])\s*=\s*(\d+)\s*(?=[;\n]|$)/g))
    found.set(name, Number(value));
  return found;
}

function parse(
  text: string,
  integers: ReadonlyMap<string, number>,
): Statement[] {
  const loop = /^(.*) for (\w) = (\w+)\.\.(\w+)$/.exec(text);
  const core = plain(loop ? loop[1] : text);
  const bounds = /^(?:([-\d.]+) < )?([^<>:=]+?) ([<>]) ([-\d.]+)$/.exec(core);
  if (bounds) {
    const [, low = bounds[3] === ">" ? bounds[4] : "-3", left, sign, limit] =
      bounds;
    const right = sign === ">" ? `${limit} 3` : `${low} ${limit}`;
    return [{ text, left, sign: "<", right, bound: new Map() }];
  }
  const found = /^([^:=]+?)\s*([:=])\s*(.+)$/.exec(core);
  if (!found)
    throw new Error(
      `given: ${text} (expected name: shape, name = formula, or name > 0)`,
    );
  const [, left, sign, right] = found;
  const statement = (bound: ReadonlyMap<string, number>): Statement => ({
    text,
    left,
    sign: sign === ":" ? ":" : "=",
    right,
    bound,
  });
  if (!loop) return [statement(new Map())];
  const [from, to] = [loop[3], loop[4]].map(
    (limit) => integers.get(limit) ?? Number(limit),
  );
  return Array.from({ length: to - from + 1 }, (_, k) =>
    statement(new Map([[loop[2], from + k]])),
  );
}

const functionName = (left: string) =>
  /^(\\?[a-zA-Z]+)\s*\(([^)]*)\)$/.exec(left)?.[1].replace("\\", "");

function keyOf(statement: Statement, names: Names): string {
  const { left, text } = statement;
  const f = functionName(left);
  if (f) return f;
  if (left === "norm" || left === "≈") return left;
  const symbol = read(left, withBound(names, statement));
  if (symbol.kind !== "symbol")
    throw new Error(`given: ${text} (expected a name on the left)`);
  return symbol.name;
}

const withBound = (names: Names, { bound }: Statement): Names => ({
  ...names,
  integer: (name) => bound.get(name) ?? names.integer(name),
});

function meaningOf(statement: Statement, names: Names): Given {
  const { left, sign, right, text } = statement;
  const inner = withBound(names, statement);
  if (sign === "=") {
    const parameters = /\(([^)]*)\)$/.exec(left);
    const body = functionName(left)
      ? read(right, {
          ...inner,
          has: (name) =>
            !parameters?.[1]
              .split(",")
              .map((p) => p.trim())
              .includes(name) && inner.has(name),
        })
      : read(right, inner);
    return functionName(left) && parameters
      ? {
          kind: "function",
          parameters: parameters[1].split(",").map((p) => keyless(p)),
          body,
        }
      : { kind: "defined", body };
  }
  if (sign === "<") {
    const [low, high] = right.split(" ").map(Number);
    const edge = 0.05 * (high - low);
    return { kind: "free", domain: { from: low + edge, to: high - edge } };
  }
  return described(right, text, inner);
}

const keyless = (parameter: string) => {
  const symbol = read(parameter, namesFor(new Set(), new Set(), new Map()));
  if (symbol.kind !== "symbol")
    throw new Error(`given: ${parameter} (expected a name)`);
  return symbol.name;
};

function described(right: string, text: string, names: Names): Given {
  const found = /^(?:(\w+)\s*(?:×\s*(\w+))?(?=$|[\s,]))?[\s,]*(.*)$/.exec(
    right,
  );
  const isSize = (size: string | undefined) =>
    size !== undefined &&
    (/^\d+$/.test(size) || names.integer(size) !== undefined);
  const size = (name: string) =>
    /^\d+$/.test(name) ? Number(name) : (names.integer(name) ?? NaN);
  const hasShape = isSize(found?.[1]) && !/^\d+ or /.test(right);
  const shape: Shape | undefined =
    hasShape && found
      ? {
          rows: size(found[1]),
          columns: found[2] ? size(found[2]) : 1,
          first: 1,
        }
      : undefined;
  const rest = shape && found ? found[3].trim() : right;
  if (shape && !(shape.rows > 0 && shape.columns > 0))
    throw new Error(
      `given: ${text} (expected sizes such as 3×4, or names given as whole numbers)`,
    );

  const variance = /^independent, (?:mean 0, )?variance (.+)$/.exec(rest);
  if (variance)
    return {
      kind: "random",
      shape,
      law: { kind: "independent", variance: read(variance[1], names) },
    };
  if (rest === "random" || rest === "symmetric")
    return {
      kind: "random",
      shape,
      law: { kind: "joint", symmetric: rest === "symmetric" },
    };
  const density = /^density (\w+)$/.exec(rest);
  if (density)
    return {
      kind: "random",
      shape,
      law: { kind: "density", density: density[1] },
    };
  if (rest === "ones" && shape)
    return {
      kind: "constant",
      value: matrix(shape.rows, shape.columns, () => 1),
    };
  if (rest === "identity" && shape)
    return {
      kind: "constant",
      value: matrix(shape.rows, shape.columns, (i, j) => (i === j ? 1 : 0)),
    };
  const numbers = /^numbers (\d+)\.\.(\w+)$/.exec(rest);
  if (numbers) {
    const [first, last] = [Number(numbers[1]), size(numbers[2])];
    return {
      kind: "free",
      shape: { rows: last - first + 1, columns: 1, first },
      domain: anyNumber,
    };
  }
  return { kind: "free", shape, domain: domainOf(rest, text) };
}

function domainOf(rest: string, text: string): Domain {
  if (rest === "") return anyNumber;
  const values = /^(-?[\d.]+(?: or -?[\d.]+)+)$/.exec(rest);
  if (values)
    return { ...anyNumber, values: values[1].split(" or ").map(Number) };
  throw new Error(`given: ${text} (expected ${words})`);
}

function normOf({ right, text }: Statement): World["norm"] {
  if (right === "spectral" || right === "frobenius") return right;
  throw new Error(
    `given: ${text} (expected norm: spectral or norm: frobenius)`,
  );
}

function withinOf({ right, text }: Statement): number {
  const value = Number(/^within (.+)$/.exec(right)?.[1]);
  if (value > 0) return value;
  throw new Error(`given: ${text} (expected ≈: within 0.01)`);
}
