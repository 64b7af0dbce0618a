import {
  everyPart,
  partsOf,
  type Expression,
  type Index,
} from "./expression.ts";
import {
  diagonal,
  entriesOf,
  frobenius,
  map,
  matrix,
  multiply,
  scalar,
  shapeOf,
  spectral,
  transpose,
  zip,
  type Value,
} from "./matrix.ts";
import { difference, inverse, nthDerivative, simpson } from "./numerics.ts";
import {
  anyNumber,
  densityOutcomes,
  draw,
  independentOutcomes,
  jointOutcomes,
  type Outcome,
  type World,
} from "./world.ts";

/** Where a formula is evaluated: what is given, one draw of the free quantities, and names bound on the way. */
export interface Scope {
  readonly world: World;
  readonly trial: number;
  /** Values that stand in place of what is given: nudged for a derivative, or an outcome of a random quantity. */
  readonly bound: ReadonlyMap<string, Value>;
  /** Indices of sums, and free ones. */
  readonly indices: ReadonlyMap<string, number>;
  /** What definitions came to, for these bound values. */
  readonly memory: Map<string, Value>;
}

export const scopeOf = (world: World, trial: number): Scope => ({
  world,
  trial,
  bound: new Map(),
  indices: new Map(),
  memory: new Map(),
});

const bind = (scope: Scope, name: string, value: Value): Scope => ({
  ...scope,
  bound: new Map([...scope.bound, [name, value]]),
  memory: new Map(),
});

/** The value of an expression. */
export function evaluate(expression: Expression, scope: Scope): Value {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "symbol") {
    const value = valueOf(expression.name, scope);
    return expression.indices.length > 0
      ? entry(value, expression.indices, expression.name, scope)
      : value;
  }
  if (expression.kind === "apply") return apply(expression, scope);
  const operation = operations[expression.name];
  if (!operation)
    throw new Error(
      `unknown operation: ${expression.name} (expected ${Object.keys(operations).join(", ")})`,
    );
  return operation(expression, scope);
}

function valueOf(name: string, scope: Scope): Value {
  const known = scope.bound.get(name) ?? scope.memory.get(name);
  if (known !== undefined) return known;
  const given = scope.world.given.get(name);
  if (given?.kind === "constant") return given.value;
  if (given?.kind === "function")
    throw new Error(
      `function without argument: ${name} (expected ${name}(...))`,
    );
  const index = scope.indices.get(name);
  if (!given && index !== undefined) return index;
  const value =
    given?.kind === "defined"
      ? evaluate(given.body, { ...scope, indices: new Map() })
      : given?.kind === "random"
        ? oneOutcome(name, scope)
        : draw(name, scope.trial, given?.shape, given?.domain ?? anyNumber);
  scope.memory.set(name, value);
  return value;
}

const entry = (
  value: Value,
  indices: readonly Index[],
  name: string,
  scope: Scope,
): number =>
  entriesOf(value)[
    placeOf(value, indices, name, firstOf(name, scope.world), scope)
  ];

/** The number of a quantity's first entry. */
function firstOf(name: string, { given }: World): number {
  const found = given.get(name);
  return found?.kind === "free" && found.shape ? found.shape.first : 1;
}

/** The place of an entry among all entries. */
function placeOf(
  value: Value,
  indices: readonly Index[],
  name: string,
  first: number,
  scope: Scope,
): number {
  if (typeof value === "number")
    throw new Error(
      `index of a number: ${name} (expected its shape, such as ${name}: 3)`,
    );
  const counts = indices.map((index) => countOf(index, scope) - first);
  const isVector = value.rows === 1 || value.columns === 1;
  const [i, j] =
    counts.length === 2
      ? counts
      : value.rows === 1
        ? [0, counts[0]]
        : [counts[0], 0];
  if (counts.length > 2 || (counts.length === 1 && !isVector))
    throw new Error(
      `indices of ${name}: ${counts.length} (expected ${isVector ? 1 : 2})`,
    );
  if (i < 0 || j < 0 || i >= value.rows || j >= value.columns)
    throw new Error(`index out of range: ${name}, ${shapeOf(value)}`);
  return i * value.columns + j;
}

function countOf({ symbol, offset }: Index, scope: Scope): number {
  if (symbol === undefined) return offset;
  const count = scope.indices.get(symbol) ?? scalar(valueOf(symbol, scope));
  return count + offset;
}

type Call = Extract<Expression, { kind: "call" }>;
type Operation = (expression: Call, scope: Scope) => Value;

const entrywise =
  (f: (x: number) => number): Operation =>
  ({ operands }, scope) =>
    map(evaluate(operands[0], scope), f);

const folded =
  (f: (a: Value, b: Value) => Value): Operation =>
  ({ operands }, scope) =>
    operands.map((operand) => evaluate(operand, scope)).reduce(f);

const functions: Readonly<Record<string, (x: number) => number>> = {
  sigma: (x) => 1 / (1 + Math.exp(-x)),
  ReLU: (x) => Math.max(x, 0),
  softplus: (x) => Math.log1p(Math.exp(x)),
  sign: Math.sign,
  Tanh: Math.tanh,
  Sinh: Math.sinh,
  Cosh: Math.cosh,
  Exp: Math.exp,
  // The book's log is the natural one.
  Log: Math.log,
  Ln: Math.log,
  Sin: Math.sin,
  Cos: Math.cos,
  Sqrt: Math.sqrt,
  Abs: Math.abs,
};

/** The names that stand for functions without being given. */
export const knownFunctions = ["sigma"];

const comparisons: Readonly<Record<string, (x: number, y: number) => boolean>> =
  {
    Less: (x, y) => x < y,
    LessEqual: (x, y) => x <= y,
    Greater: (x, y) => x > y,
    GreaterEqual: (x, y) => x >= y,
    Equal: (x, y) => x === y,
    NotEqual: (x, y) => x !== y,
  };

const operations: Readonly<Record<string, Operation>> = {
  ...Object.fromEntries(
    Object.entries(functions).map(([name, f]) => [name, entrywise(f)]),
  ),
  Add: folded((a, b) => zip(a, b, (x, y) => x + y)),
  Subtract: folded((a, b) => zip(a, b, (x, y) => x - y)),
  Negate: entrywise((x) => -x),
  Multiply: folded(multiply),
  HadamardProduct: folded((a, b) => zip(a, b, (x, y) => x * y)),
  Divide: folded((a, b) => zip(a, b, (x, y) => x / y)),
  Max: folded((a, b) => zip(a, b, Math.max)),
  Min: folded((a, b) => zip(a, b, Math.min)),
  Power: folded((a, b) => zip(a, b, (x, y) => x ** y)),
  Transpose: ({ operands }, scope) => transpose(evaluate(operands[0], scope)),
  Norm({ operands }, scope) {
    const a = evaluate(operands[0], scope);
    const isMatrix = typeof a !== "number" && a.rows > 1 && a.columns > 1;
    if (!isMatrix || scope.world.norm === "frobenius") return frobenius(a);
    if (scope.world.norm === "spectral") return spectral(a);
    throw new Error(
      "norm of a matrix (expected norm: spectral or norm: frobenius to be given)",
    );
  },
  Entry({ operands, indices = [] }, scope) {
    const value = evaluate(operands[0], scope);
    return entriesOf(value)[placeOf(value, indices, "(...)", 1, scope)];
  },
  Sum: (expression, scope) =>
    over(expression, scope, (a, b) => zip(a, b, (x, y) => x + y)),
  Product: (expression, scope) => over(expression, scope, multiply),
  Integrate: integral,
  Derivative: derivative,
  Limit({ operands: [f, towards] }, scope) {
    const target = scalar(evaluate(towards, scope));
    const [body, variable] = partsOf(f);
    if (variable.kind !== "symbol")
      throw new Error("limit (expected a symbol below lim)");
    // Where the book's functions have come to their limits, and their exponentials have not overflowed.
    const at = Number.isFinite(target)
      ? target + 1e-7
      : Math.sign(target) * 300;
    return evaluate(body, bind(scope, variable.name, at));
  },
  Which({ operands }, scope) {
    for (let k = 0; k < operands.length; k += 2)
      if (holds(operands[k], scope)) return evaluate(operands[k + 1], scope);
    throw new Error(
      "cases: none holds (expected all of them to cover the values given)",
    );
  },
  Matrix({ operands }, scope) {
    const rows = operands.map((row) =>
      partsOf(row).map((x) => scalar(evaluate(x, scope))),
    );
    return matrix(rows.length, rows[0].length, (i, j) => rows[i][j]);
  },
};

function holds(condition: Expression, scope: Scope): boolean {
  if (condition.kind !== "call")
    throw new Error("cases (expected a condition)");
  if (condition.name === "True" || condition.name === "Otherwise") return true;
  const [a, b] = condition.operands.map((x) => scalar(evaluate(x, scope)));
  return comparisons[condition.name](a, b);
}

function apply(
  expression: Extract<Expression, { kind: "apply" }>,
  scope: Scope,
): Value {
  const { name, order, operands } = expression;
  if (order === 0 && name === "E") return expectation(operands[0], scope);
  if (order === 0 && name === "rms")
    return Math.sqrt(
      scalar(
        expectation(
          {
            kind: "call",
            name: "Power",
            operands: [operands[0], { kind: "number", value: 2 }],
          },
          scope,
        ),
      ),
    );
  const values = operands.map((operand) => evaluate(operand, scope));
  if (name === "diag") return diagonal(values[0]);
  const given = scope.world.given.get(name);
  if (given?.kind === "function" && order === 0) {
    const bindAll = (inner: Scope, parameter: string, k: number) =>
      bind(inner, parameter, values[k]);
    return evaluate(given.body, given.parameters.reduce(bindAll, scope));
  }
  const f =
    given?.kind === "function"
      ? (x: number) =>
          scalar(evaluate(given.body, bind(scope, given.parameters[0], x)))
      : functions[name];
  if (!f)
    throw new Error(
      `unknown function: ${name} (expected ${Object.keys(functions).join(", ")}, or one given)`,
    );
  return map(values[0], order < 0 ? inverse(f) : nthDerivative(f, order));
}

/**
 * ∂a/∂b: b is nudged, whatever else defines it, and all that is defined from it follows.
 * The shape is b's for a number a, a's for a number b, and [a × b] for two vectors.
 */
function derivative({ operands: [a, b] }: Call, scope: Scope): Value {
  if (b.kind !== "symbol") throw new Error("derivative (expected by a symbol)");
  if (
    a.kind === "symbol" &&
    a.name !== b.name &&
    !scope.world.given.has(a.name)
  )
    throw new Error(
      `derivative of ${a.name} by ${b.name} (expected ${a.name} = ... to be given)`,
    );
  const at = valueOf(b.name, scope);
  const slope = (place: number) =>
    difference(
      (x) => {
        const nudged =
          typeof at === "number"
            ? x
            : {
                ...at,
                entries: at.entries.map((old, k) => (k === place ? x : old)),
              };
        return evaluate(a, bind(scope, b.name, nudged));
      },
      entriesOf(at)[place],
      1e-3,
    );
  if (typeof at === "number") return slope(0);
  if (b.indices.length > 0) {
    const given = scope.world.given.get(b.name);
    const first = given?.kind === "free" && given.shape ? given.shape.first : 1;
    return slope(placeOf(at, b.indices, b.name, first, scope));
  }
  const slopes = at.entries.map((_, place) => slope(place));
  if (slopes.every((s) => entriesOf(s).length === 1))
    return { ...at, entries: slopes.map(scalar) };
  const rows = entriesOf(slopes[0]).length;
  return matrix(rows, slopes.length, (i, j) => entriesOf(slopes[j])[i]);
}

function integral({ operands: [body], range }: Call, scope: Scope): Value {
  if (!range?.from || !range.to) throw new Error("integral (expected limits)");
  // Beyond 12 the book's densities are below 1e-30.
  const finite = (limit: number) => Math.max(-12, Math.min(12, limit));
  const from = finite(scalar(evaluate(range.from, scope)));
  const to = finite(scalar(evaluate(range.to, scope)));
  return simpson(from, to).reduce(
    (sum, { x, weight }) =>
      sum + weight * scalar(evaluate(body, bind(scope, range.symbol, x))),
    0,
  );
}

function over(
  { operands: [body], range }: Call,
  scope: Scope,
  join: (a: Value, b: Value) => Value,
): Value {
  if (!range) throw new Error("sum (expected an index)");
  const { symbol } = range;
  const stated = range.from && range.to;
  const [from, to] = stated
    ? [range.from, range.to].map((limit) => scalar(evaluate(limit!, scope)))
    : rangeOf(symbol, [body], scope.world);
  const terms: Value[] = [];
  for (let k = from; k <= to; k++)
    terms.push(
      evaluate(body, {
        ...scope,
        indices: new Map([...scope.indices, [symbol, k]]),
      }),
    );
  return terms.reduce(join);
}

/** What an index can be: as far as the vectors and matrices reach that it counts. */
export function rangeOf(
  symbol: string,
  parts: readonly Expression[],
  world: World,
): [number, number] {
  const scope = scopeOf(world, 0);
  for (const part of parts.flatMap(everyPart)) {
    const indices =
      part.kind === "symbol" || part.kind === "call"
        ? (part.indices ?? [])
        : [];
    const place = indices.findIndex((index) => index.symbol === symbol);
    if (place < 0) continue;
    const counted =
      part.kind === "symbol"
        ? valueOf(part.name, scope)
        : evaluate(partsOf(part)[0], withAnyIndices(scope, part));
    if (typeof counted === "number") continue;
    const first = part.kind === "symbol" ? firstOf(part.name, world) : 1;
    const isVector = indices.length === 1;
    const size = isVector
      ? counted.entries.length
      : place === 0
        ? counted.rows
        : counted.columns;
    return [
      first - indices[place].offset,
      first - indices[place].offset + size - 1,
    ];
  }
  throw new Error(
    `no range for ${symbol} (expected limits, or the shape of what it counts)`,
  );
}

const withAnyIndices = (scope: Scope, part: Expression): Scope => ({
  ...scope,
  indices: new Map(
    everyPart(part).flatMap((inner) =>
      inner.kind === "symbol"
        ? inner.indices.map((index) => [index.symbol ?? "", 1] as const)
        : [],
    ),
  ),
});

/** The mean over all outcomes of every random quantity in the expression, and over the entries of a vector. */
function expectation(expression: Expression, scope: Scope): Value {
  const names = randomNames(expression, scope);
  let mean: Value = 0;
  const visit = (k: number, inner: Scope, probability: number) => {
    if (k < names.length) {
      for (const { value, probability: p } of outcomes(names[k], scope))
        visit(k + 1, bind(inner, names[k], value), probability * p);
      return;
    }
    mean = zip(
      mean,
      evaluate(expression, inner),
      (sum, x) => sum + probability * x,
    );
  };
  visit(0, scope, 1);
  const entries = entriesOf(mean);
  return entries.reduce((sum, x) => sum + x, 0) / entries.length;
}

/** The random quantities that an expression depends on, through definitions too. */
function randomNames(expression: Expression, scope: Scope): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const given = scope.world.given.get(name);
    if (given?.kind === "random") found.add(name);
    if (given?.kind === "defined") namesIn(given.body).forEach(visit);
    if (given?.kind === "function")
      namesIn(given.body)
        .filter((inner) => !given.parameters.includes(inner))
        .forEach(visit);
  };
  namesIn(expression).forEach(visit);
  return [...found];
}

const namesIn = (expression: Expression) =>
  everyPart(expression).flatMap((part) =>
    part.kind === "symbol" || part.kind === "apply" ? [part.name] : [],
  );

function outcomes(name: string, scope: Scope): Outcome[] {
  const given = scope.world.given.get(name);
  if (given?.kind !== "random") throw new Error(`not random: ${name}`);
  const { law, shape } = given;
  if (law.kind === "joint")
    return jointOutcomes(name, scope.trial, shape, law.symmetric);
  if (law.kind === "independent")
    return independentOutcomes(
      shape ?? { rows: 1, columns: 1, first: 1 },
      scalar(evaluate(law.variance, scope)),
    );
  const density: Expression = {
    kind: "apply",
    name: law.density,
    order: 0,
    operands: [{ kind: "symbol", name: "the value", indices: [] }],
  };
  return densityOutcomes((x) =>
    scalar(evaluate(density, bind(scope, "the value", x))),
  );
}

function oneOutcome(name: string, scope: Scope): Value {
  const all = outcomes(name, scope);
  return all[(7 * scope.trial + 3) % all.length].value;
}
