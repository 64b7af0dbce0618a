import katex from "katex";
import {
  child,
  classOf,
  edgeKey,
  keyOf,
  type Quantity,
  type Reference,
} from "./quantities.ts";
import { isSign, lastStep, steps, type Step } from "./steps.ts";
import { settings, type Settings } from "./settings.ts";

type Network = Settings["network"];

const scalarSymbols: Readonly<Record<Quantity, string>> = {
  x: "x",
  W1: "w_1",
  b1: "b_1",
  z1: "z_1",
  z2: "z_2",
  z3: "z_3",
  W2: "w_2",
  b2: "b_2",
  z4: "z_4",
  yhat: "\\hat y",
  y: "y",
  l: "l",
};

const matrixSymbols: Readonly<Record<Quantity, string>> = {
  ...scalarSymbols,
  x: "\\mathbf x",
  W1: "W_1",
  b1: "\\mathbf b_1",
  z1: "\\mathbf z_1",
  z2: "\\mathbf z_2",
  z3: "\\mathbf z_3",
  W2: "W_2",
};

const symbolsOf = (network: Network) =>
  network === "1-1-1" ? scalarSymbols : matrixSymbols;

const colours: Readonly<Partial<Record<Quantity, string>>> = {
  W1: "q-param",
  b1: "q-param",
  W2: "q-param",
  b2: "q-param",
  y: "q-loss",
  l: "q-loss",
};

/** One formula of the tracer, set. */
export interface Rule {
  readonly network: Network;
  readonly step: number;
  readonly html: string;
}

/** The rules of all steps for both networks, set by KaTeX in the build; one that it cannot set stops the build. */
export const rules = (): readonly Rule[] =>
  settings.network.options.flatMap((network) =>
    Array.from({ length: lastStep }, (_, i) => ({
      network,
      step: i + 1,
      html: set(i < steps.length ? ruleOf(steps[i], network) : update),
    })),
  );

/** The rule of a step in LaTeX: what is computed, for scalars the chain rule, and what it comes to. */
function ruleOf(step: Step, network: Network): string {
  const { name, kind, terms } = step;
  const isMatrix = network === "2-2-1";
  const right = terms
    .map((term) =>
      isSign(term)
        ? ((isMatrix && term.matrix) || term).latex
        : reference(term, network),
    )
    .join("");
  const left = reference({ name, gradient: kind === "backward" }, network);
  const chain = kind === "backward" ? chainOf(name, network) : "";
  return `${left} = ${chain}${right || "1"}`;
}

// ∂l/∂child · ∂child/∂name. Between matrices only the sigmoid's factor is one that can be written so.
function chainOf(name: Quantity, network: Network): string {
  if (name === "l" || child[name] === "l") return "";
  const after = child[name];
  const before = reference({ name: after, gradient: true }, network);
  const edge = (latex: string) => marked(edgeKey(name), "", latex);
  if (network === "1-1-1") {
    const { [after]: top, [name]: bottom } = scalarSymbols;
    return `${before} ${edge(`\\frac{\\partial ${top}}{\\partial ${bottom}}`)} = `;
  }
  if (name !== "z2") return "";
  return `${before} \\odot ${edge("\\sigma'(\\mathbf z_2)")} = `;
}

// One rule for all parameters.
const update =
  "\\htmlClass{q-param}{\\theta} \\leftarrow \\htmlClass{q-param}{\\theta} - \\eta\\, \\htmlClass{q-grad}{\\frac{\\partial l}{\\partial \\theta}}";

function reference(of: Reference, network: Network): string {
  const symbol = symbolsOf(network)[of.name];
  if (of.gradient)
    return marked(
      keyOf(of),
      "q-grad",
      `\\frac{\\partial l}{\\partial ${symbol}}`,
    );
  const raised =
    of.transposed && network === "2-2-1" ? `${symbol}^{\\mathsf T}` : symbol;
  return marked(keyOf(of), colours[of.name] ?? "q-value", raised);
}

const marked = (key: string, colour: string, latex: string) =>
  `\\htmlClass{${`${colour} ${classOf(key)}`.trim()}}{${latex}}`;

const set = (latex: string) =>
  katex.renderToString(latex, {
    displayMode: true,
    strict: false,
    trust: ({ command }) => command === "\\htmlClass",
  });
