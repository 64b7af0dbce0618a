/** A change to a line of the book that leaves it true, so that no check can catch it. */
export interface Equivalent {
  readonly formula: string;
  /** How the mutant's description begins. */
  readonly where: string;
  readonly because: string;
}

const constant = "it multiplies the derivative of the constant 1, which is 0";
const looser = "a looser bound still holds";
const nothing =
  "both sides are 0, and so is their opposite, or the value of ReLU there";

const smaller = "the other number is the larger one either way";

/** Every change that survives the check, with the reason why it may. */
export const equivalents: readonly Equivalent[] = [
  {
    formula: "eq-merged-all",
    where: "(P^(4) b^(4))",
    because: "nothing is above the last layer: its product is the identity",
  },
  { formula: "eq-max-sum", where: "-1 becomes 1", because: smaller },
  { formula: "eq-max-sum", where: "-2 becomes 2", because: smaller },
  {
    formula: "drv-sigmoid-quotient 1",
    where: "(0 (1 + (e^-z)))",
    because: constant,
  },
  {
    formula: "drv-sigmoid-quotient 1",
    where: "(1 + (e^-z))",
    because: constant,
  },
  {
    formula: "drv-sigmoid-quotient 1",
    where: "-z becomes z",
    because: constant,
  },
  { formula: "drv-sigmoid-quotient 1", where: "(e^-z)", because: constant },
  {
    formula: "drv-logit 3",
    where: "(p / (p + (1 - p)))",
    because: "the denominator is 1",
  },
  {
    formula: "drv-tanh-sigma-slope 1",
    where: "((2 sigma((2 z))) - 1)",
    because: "the derivative of a constant is 0, with either sign",
  },
  { formula: "drv-dead 3", where: "ReLU'(z)", because: nothing },
  { formula: "drv-dead 4", where: "h becomes", because: nothing },
  {
    formula: "drv-conserved 10",
    where: "∂((w_1^2) - (w_2^2))/∂t becomes",
    because: nothing,
  },
  { formula: "drv-best 4", where: "(1^2)", because: "any power of 1 is 1" },
  { formula: "eq-bound", where: "Norm(delta^(l))", because: looser },
  { formula: "drv-hexagon 4", where: "((1 / 2) Sqrt(3) r)", because: looser },
  { formula: "eq-bound", where: "((1 / 4) Norm(W^(l+1))", because: looser },
  { formula: "eq-bound", where: "(1 / 4)", because: looser },
  ...["drv-jacobian 1", "drv-jacobian 2", "drv-jacobian 3", "drv-jacobian 4"]
    .concat("drv-p-minus-y 2", "drv-p-minus-y 3")
    .map((formula) => ({
      formula,
      where: "delta[i][j]",
      because: "δ is symmetric",
    })),
  {
    formula: "drv-p-minus-y 3",
    where: "(p[j] Sum over i(y[i]))",
    because: "the targets add up to 1",
  },
  { formula: "drv-gibbs 2", where: "-Sum over i", because: nothing },
  {
    formula: "drv-gibbs 2",
    where: "((p[i] / y[i]) - 1)",
    because: looser,
  },
  {
    formula: "drv-gibbs 2",
    where: "(y[i] ((p[i] / y[i]) - 1)) becomes y[i]",
    because: looser,
  },
  { formula: "drv-gibbs 3", where: "(-Sum over i(p[i])", because: nothing },
  { formula: "eq-double-softmax", where: "Abs(", because: looser },
  { formula: "eq-double-softmax", where: "(2 p[k])", because: looser },
  { formula: "eq-box", where: "B(x) becomes -B(x)", because: nothing },
  { formula: "drv-bumps 4", where: "(u / 2) becomes u", because: looser },
  { formula: "drv-sigmoid-steps 2", where: "-Abs(z)", because: looser },
  { formula: "drv-sigmoid-steps 2", where: "(e^-Abs(z))", because: looser },
  {
    formula: "eq-floor",
    where: "(d + varepsilon)",
    because: "the noise is as often the other way",
  },
  ...["Abs(", "(S u", "(1 / Sinh", "((a u)", "(a u)"].map((where) => ({
    formula: "eq-smooth-bound",
    where,
    because: "the bound holds for all functions of the slope, a sine is easier",
  })),
];
