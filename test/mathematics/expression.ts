/** A subscript that counts: `j`, `2`, `l - 1`. */
export interface Index {
  readonly symbol?: string;
  readonly offset: number;
}

/** The range of a sum, a product or an integral; without limits a sum runs over all that its index can be. */
export interface Range {
  readonly symbol: string;
  readonly from?: Expression;
  readonly to?: Expression;
}

/** A formula as a tree. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | {
      readonly kind: "symbol";
      readonly name: string;
      readonly indices: readonly Index[];
    }
  | {
      /** A function, `f`, or its derivative of some order, of its arguments. */
      readonly kind: "apply";
      readonly name: string;
      readonly order: number;
      readonly operands: readonly Expression[];
    }
  | {
      /** An operation of the language: Add, Multiply, Transpose, Derivative ... */
      readonly kind: "call";
      readonly name: string;
      readonly operands: readonly Expression[];
      readonly range?: Range;
      readonly indices?: readonly Index[];
    };

export const number = (value: number): Expression => ({
  kind: "number",
  value,
});

export const call = (name: string, ...operands: Expression[]): Expression => ({
  kind: "call",
  name,
  operands,
});

/** The parts of an expression, limits included. */
export function partsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === "number" || expression.kind === "symbol") return [];
  const { operands } = expression;
  const range = expression.kind === "call" ? expression.range : undefined;
  return [...operands, range?.from, range?.to].filter(
    (part) => part !== undefined,
  );
}

/** The expression and everything in it. */
export function everyPart(expression: Expression): Expression[] {
  return [expression, ...partsOf(expression).flatMap(everyPart)];
}

const signs: Readonly<Record<string, string>> = {
  Add: " + ",
  Subtract: " - ",
  Multiply: " ",
  HadamardProduct: " ⊙ ",
  Divide: " / ",
  Power: "^",
};

/** An expression in a line of plain text, for messages. */
export function written(expression: Expression): string {
  if (expression.kind === "number")
    return expression.value === Math.E ? "e" : `${expression.value}`;
  const inner =
    expression.kind === "symbol" ? [] : expression.operands.map(written);
  const indices = expression.kind === "apply" ? [] : (expression.indices ?? []);
  const subscript = indices.map(
    ({ symbol = "", offset }) => `[${symbol}${offset || (symbol ? "" : 0)}]`,
  );
  if (expression.kind === "symbol") return expression.name + subscript.join("");
  if (expression.kind === "apply")
    return `${expression.name}${"'".repeat(Math.max(0, expression.order))}(${inner.join(", ")})`;
  if (expression.name in signs)
    return `(${inner.join(signs[expression.name])})`;
  if (expression.name === "Negate") return `-${inner[0]}`;
  if (expression.name === "Transpose") return `${inner[0]}ᵀ`;
  if (expression.name === "Derivative") return `∂${inner[0]}/∂${inner[1]}`;
  const over = expression.range ? ` over ${expression.range.symbol}` : "";
  return `${expression.name}${over}(${inner.join(", ")})${subscript.join("")}`;
}
