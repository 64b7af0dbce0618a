import type { Quantity, Reference } from "./quantities.ts";

/** A sign of a formula, as LaTeX and as text; between matrices it may be another. */
export interface Sign {
  readonly latex: string;
  readonly text: string;
  readonly matrix?: { readonly latex: string; readonly text: string };
}

export type Term = Sign | Reference;

/** One step of the way: what is computed, of what, and why so. */
export interface Step {
  readonly kind: "forward" | "backward";
  readonly name: Quantity;
  /** What it is the product, sum or function of: the formula and the numbers alike. */
  readonly terms: readonly Term[];
  /** The reason, as the end of a line. */
  readonly why: string;
}

const sign = (latex: string, text = latex): Sign => ({ latex, text });
const times: Sign = {
  ...sign("\\cdot ", "×"),
  matrix: { latex: "\\, ", text: "" },
};
const entrywise: Sign = {
  ...sign("\\cdot ", "×"),
  matrix: { latex: "\\odot ", text: "⊙" },
};
const [plus, minus, close] = [sign("+"), sign("-", "−"), sign(")")];
const one: Sign = {
  ...sign("\\cdot 1", "× 1"),
  matrix: { latex: "", text: "" },
};
const the = (name: Quantity): Reference => ({ name });
const gradient = (name: Quantity): Reference => ({ name, gradient: true });
const transposed = (name: Quantity): Reference => ({ name, transposed: true });

const forward = (
  name: Quantity,
  terms: readonly Term[],
  why: string,
): Step => ({ kind: "forward", name, terms, why });

const backward = (
  name: Quantity,
  terms: readonly Term[],
  why: string,
): Step => ({ kind: "backward", name, terms, why });

/** Forward node by node, then backward edge by edge: the twelve derivatives. */
export const steps: readonly Step[] = [
  forward("z1", [the("x"), times, the("W1")], "the input times the weights"),
  forward("z2", [the("z1"), plus, the("b1")], "plus the bias"),
  forward(
    "z3",
    [sign("\\sigma(", "σ("), the("z2"), close],
    "through the sigmoid, number by number",
  ),
  forward(
    "z4",
    [the("z3"), times, the("W2")],
    "the hidden layer times its weights",
  ),
  forward("yhat", [the("z4"), plus, the("b2")], "plus the bias: the answer"),
  forward(
    "l",
    [sign("("), the("y"), minus, the("yhat"), sign(")^2", ")²")],
    "the squared distance from the target",
  ),
  backward("l", [], "the loss changes as much as it changes"),
  backward(
    "y",
    [sign("2(", "2 × ("), the("y"), minus, the("yhat"), close],
    "the square’s derivative; the target has the sign plus",
  ),
  backward(
    "yhat",
    [sign("-2(", "−2 × ("), the("y"), minus, the("yhat"), close],
    "the same square; the answer has the sign minus",
  ),
  backward(
    "b2",
    [gradient("yhat"), one],
    "a sum hands on what it gets: its slope is 1",
  ),
  backward(
    "z4",
    [gradient("yhat"), one],
    "a sum hands on what it gets: its slope is 1",
  ),
  backward(
    "W2",
    [transposed("z3"), times, gradient("z4")],
    "a product’s slope is the other factor",
  ),
  backward(
    "z3",
    [gradient("z4"), times, transposed("W2")],
    "a product’s slope is the other factor",
  ),
  backward(
    "z2",
    [
      gradient("z3"),
      entrywise,
      the("z3"),
      entrywise,
      sign("(1-", "(1 −"),
      the("z3"),
      close,
    ],
    "the sigmoid’s slope is σ(1 − σ), and σ is known from the way forward",
  ),
  backward(
    "b1",
    [gradient("z2"), one],
    "a sum hands on what it gets: its slope is 1",
  ),
  backward(
    "z1",
    [gradient("z2"), one],
    "a sum hands on what it gets: its slope is 1",
  ),
  backward(
    "W1",
    [transposed("x"), times, gradient("z1")],
    "a product’s slope is the other factor",
  ),
  backward(
    "x",
    [gradient("z1"), times, transposed("W1")],
    "a product’s slope is the other factor; the data stay, but a layer before would need it",
  ),
];

/** How many steps lead forward: then the loss is known. */
export const forwardSteps = steps.filter(
  (step) => step.kind === "forward",
).length;

/** The step after all others: the update. Step 0 is before all. */
export const lastStep = steps.length + 1;

/** The step that computes a quantity, or the derivative by it, counted from 1; 0 for what is given. */
export const stepOf = ({ name, gradient }: Reference): number =>
  1 +
  steps.findIndex(
    (step) => step.name === name && (step.kind === "backward") === !!gradient,
  );

export const isSign = (term: Term): term is Sign => "latex" in term;
