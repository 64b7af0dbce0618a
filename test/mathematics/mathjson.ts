import { call, number, type Expression } from "./expression.ts";
import { operators, type Names } from "./names.ts";

/** What the plain names in a tree stand for. */
export interface Reading {
  readonly symbols: readonly Expression[];
  readonly names: Names;
  readonly latex: string;
}

/** The engine's tree in ours: plain names become symbols again, and a name before brackets a function of them. */
export function convert(json: unknown, reading: Reading): Expression {
  const { symbols, latex } = reading;
  const all = (list: readonly unknown[]) =>
    list.map((item) => convert(item, reading));

  if (typeof json === "number") return number(json);
  if (typeof json === "string") {
    const found = /^xx(\d+)$/.exec(json);
    if (found) return symbols[Number(found[1])];
    if (json === "PositiveInfinity") return number(Infinity);
    if (json === "NegativeInfinity") return number(-Infinity);
    if (json === "Pi") return number(Math.PI);
    if (json === "e" || json === "ExponentialE") return number(Math.E);
    throw new Error(`cannot read ${json} in ${latex}`);
  }
  if (isRecord(json) && typeof json.num === "string")
    return number(Number(json.num));
  if (!Array.isArray(json)) throw new Error(`cannot read ${latex}`);

  const [head, ...rest] = json;
  if (head === "Delimiter") {
    const inner = rest[0];
    return Array.isArray(inner) && inner[0] === "Sequence"
      ? call("Sequence", ...all(inner.slice(1)))
      : convert(inner, reading);
  }
  if (head === "InvisibleOperator") return product(rest, reading);
  if (head === "Sum" || head === "Product" || head === "Integrate") {
    const [body, ...ranges] = rest;
    if (ranges.length === 0)
      throw new Error(`no index: ${head} in ${latex} (expected \\sum_i)`);
    return ranges.reduceRight<Expression>(
      (inner, range) => {
        const [, symbol, from, to] = range;
        const variable = /^xx(\d+)$/.exec(symbol);
        const named = variable ? symbols[Number(variable[1])] : undefined;
        return {
          kind: "call",
          name: head,
          operands: [inner],
          range: {
            symbol: named?.kind === "symbol" ? named.name : symbol,
            from: from === undefined ? undefined : convert(from, reading),
            to: to === undefined ? undefined : convert(to, reading),
          },
        };
      },
      convert(body, reading),
    );
  }
  if (
    head === "Apply" &&
    Array.isArray(rest[0]) &&
    rest[0][0] === "Derivative"
  ) {
    const [, f, order] = rest[0];
    const named = /^xx/.test(f) ? convert(f, reading) : undefined;
    const name = named?.kind === "symbol" ? named.name : String(f);
    return {
      kind: "apply",
      name,
      order: Number(order),
      operands: all(rest.slice(1)),
    };
  }
  if (head === "Matrix") {
    const rows = rest[0]
      .slice(1)
      .map((row: unknown[]) => call("Row", ...all(row.slice(1))));
    return call("Matrix", ...rows);
  }
  if (typeof head !== "string" || head === "Error" || head.startsWith("__"))
    throw new Error(`cannot read ${latex}: ${JSON.stringify(json)}`);
  return call(head, ...all(rest));
}

/** Factors side by side; a function takes the bracket, or the one factor, behind it. */
function product(items: readonly unknown[], reading: Reading): Expression {
  const factors: Expression[] = [];
  for (let k = 0; k < items.length; k++) {
    const item = items[k];
    const raised = Array.isArray(item) && item[0] === "Power";
    const head = convert(raised ? item[1] : item, reading);
    const takes =
      (head.kind === "symbol" &&
        head.indices.length === 0 &&
        (reading.names.isFunction(head.name) ||
          operators.includes(head.name))) ||
      (head.kind === "call" &&
        (head.name === "Derivative" || head.name === "Entry") &&
        head.operands.length === 0);
    if (!takes || k + 1 === items.length) {
      factors.push(convert(item, reading));
      continue;
    }
    const next: unknown = items[k + 1];
    const [base, power] =
      Array.isArray(next) && next[0] === "Power"
        ? [next[1], next[2]]
        : [next, undefined];
    const argument = convert(base, reading);
    const operands =
      argument.kind === "call" && argument.name === "Sequence"
        ? argument.operands
        : [argument];
    const applied: Expression =
      head.kind === "symbol"
        ? { kind: "apply", name: head.name, order: 0, operands }
        : { ...head, operands };
    const exponent = raised ? item[2] : power;
    if (
      raised &&
      JSON.stringify(exponent) === '["Negate",1]' &&
      applied.kind === "apply"
    ) {
      factors.push({ ...applied, order: -1 });
      k += 1;
      continue;
    }
    factors.push(
      exponent === undefined
        ? applied
        : call("Power", applied, convert(exponent, reading)),
    );
    k += 1;
  }
  return factors.length === 1 ? factors[0] : call("Multiply", ...factors);
}

const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === "object" && json !== null && !Array.isArray(json);
