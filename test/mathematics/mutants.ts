import { call, written, type Expression } from "./expression.ts";

/** The ways in which a line can be wrong that readers and authors know best. */
export const mistakes = {
  "wrong sign": [flipped, unsigned],
  "missing factor": [withoutFactor, withoutDenominator],
  "wrong exponent": [unraised, raisedOnceMore],
  "dropped transpose": [untransposed],
  "swapped indices": [swapped],
  "missing derivative": [underived],
} as const satisfies Record<string, readonly Mutation[]>;

export type Mistake = keyof typeof mistakes;

/** The wrong versions of one node, its parts left as they are. */
type Mutation = (node: Expression) => Expression[];

/** An expression with one mistake in it, and where: in words. */
export interface Mutant {
  readonly mistake: Mistake;
  readonly expression: Expression;
  readonly where: string;
}

/** Every expression with exactly one mistake in one place. */
export function mutantsOf(expression: Expression): Mutant[] {
  const isZero = expression.kind === "number" && expression.value === 0;
  const negated = call("Negate", expression);
  const whole: Mutant = {
    mistake: "wrong sign",
    expression: negated,
    where: `${written(expression)} becomes ${written(negated)}`,
  };
  return [...(isZero ? [] : [whole]), ...inside(expression)];
}

function inside(node: Expression): Mutant[] {
  const here = Object.entries(mistakes).flatMap(([mistake, mutations]) =>
    mutations.flatMap((mutate: Mutation) =>
      mutate(node).map((expression) => ({
        mistake: mistake as Mistake,
        expression,
        where: `${written(node)} becomes ${written(expression)}`,
      })),
    ),
  );
  if (node.kind === "number" || node.kind === "symbol") return here;
  const deeper = node.operands.flatMap((operand, k) =>
    // What a derivative is taken by is a name, not a formula.
    node.kind === "call" && node.name === "Derivative" && k === 1
      ? []
      : inside(operand).map((mutant) => ({
          ...mutant,
          expression: {
            ...node,
            operands: node.operands.with(k, mutant.expression),
          },
        })),
  );
  return [...here, ...deeper];
}

const isCall = (node: Expression, ...names: string[]) =>
  node.kind === "call" && names.includes(node.name) ? node : undefined;

function flipped(node: Expression): Expression[] {
  const sum = isCall(node, "Add", "Subtract");
  if (!sum) return [];
  const name = sum.name === "Subtract" ? "Add" : "Subtract";
  const [first, ...others] = sum.operands;
  return others.map((other, k) => {
    const rest = others.toSpliced(k, 1);
    const kept =
      rest.length > 0 ? { ...sum, operands: [first, ...rest] } : first;
    return { kind: "call", name, operands: [kept, other] };
  });
}

function unsigned(node: Expression): Expression[] {
  const negated = isCall(node, "Negate");
  return negated ? [negated.operands[0]] : [];
}

function withoutFactor(node: Expression): Expression[] {
  const product = isCall(node, "Multiply", "HadamardProduct");
  if (!product) return [];
  return product.operands.flatMap((factor, k) => {
    if (factor.kind === "number" && factor.value === 1) return [];
    const rest = product.operands.toSpliced(k, 1);
    return [rest.length === 1 ? rest[0] : { ...product, operands: rest }];
  });
}

function withoutDenominator(node: Expression): Expression[] {
  const quotient = isCall(node, "Divide");
  return quotient ? [quotient.operands[0]] : [];
}

function unraised(node: Expression): Expression[] {
  const power = isCall(node, "Power");
  return power && power.operands[0].kind !== "number"
    ? [power.operands[0]]
    : [];
}

function raisedOnceMore(node: Expression): Expression[] {
  const power = isCall(node, "Power");
  if (!power) return [];
  const [base, exponent] = power.operands;
  const more: Expression = {
    kind: "call",
    name: "Add",
    operands: [exponent, { kind: "number", value: 1 }],
  };
  return [{ ...power, operands: [base, more] }];
}

function untransposed(node: Expression): Expression[] {
  const transposed = isCall(node, "Transpose");
  return transposed ? [transposed.operands[0]] : [];
}

function swapped(node: Expression): Expression[] {
  if (node.kind === "number" || node.kind === "apply") return [];
  const [i, j] = node.indices ?? [];
  if (!j || (i.symbol === j.symbol && i.offset === j.offset)) return [];
  return [{ ...node, indices: [j, i] }];
}

function underived(node: Expression): Expression[] {
  return node.kind === "apply" && node.order > 0
    ? [{ ...node, order: node.order - 1 }]
    : [];
}
