/** A chapter's opening line: a function of that chapter over a stated range. */
export interface ChapterLine {
  readonly f: (x: number) => number;
  readonly from: number;
  readonly to: number;
  /** The formula in LaTeX, printed beside the line. */
  readonly formula: string;
  /** Where along the range (0 to 1) the formula stands clear of the line. */
  readonly labelAt: number;
  /** Places on the line worth a dot, as x. */
  readonly dots?: readonly number[];
}

const relu = (x: number) => Math.max(x, 0);
const tent = (x: number) => 2 * Math.abs(x / 2 - Math.round(x / 2));

/** Every line that a chapter may open on; the frontmatter names one. */
export const lines = {
  hinge: { f: relu, from: -2, to: 2, formula: "\\max(x, 0)", labelAt: 0.3 },
  sigmoid: {
    f: (z) => 1 / (1 + Math.exp(-z)),
    from: -7,
    to: 7,
    formula: "\\sigma(z)",
    labelAt: 0.36,
  },
  fold: {
    f: (x) => 1 - tent(x),
    from: 0,
    to: 3,
    formula: "|x_1 - x_2|",
    labelAt: 0.5,
  },
  descent: {
    f: (w) => w * w,
    from: -1,
    to: 1,
    formula: "(y - \\hat y)^2",
    labelAt: 0.5,
  },
  // Ten layers of tanh from PyTorch's start: each passes back 1/√3 of what it hears.
  decay: {
    f: (l) => Math.sqrt(1 / 3) ** l,
    from: 0,
    to: 10,
    formula: "0.577^{\\,l}",
    labelAt: 0.17,
    dots: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  },
  exponential: {
    f: Math.exp,
    from: -4,
    to: 1.2,
    formula: "e^{z}",
    labelAt: 0.72,
  },
  bumps: {
    f: (x) =>
      Math.tanh(4 * (x + 1.3)) -
      Math.tanh(4 * (x + 0.3)) +
      0.55 * (Math.tanh(4 * (x - 0.8)) - Math.tanh(4 * (x - 1.8))),
    from: -2.2,
    to: 2.8,
    formula: "\\textstyle\\sum_j v_j\\,\\sigma(w_j x + b_j)",
    labelAt: 0.55,
  },
  folds: {
    f: (x) => 1 - tent(x),
    from: 0,
    to: 5,
    formula: "f(f(f(x)))",
    labelAt: 0.5,
  },
  yours: {
    f: (x) => Math.sin(x) - 0.1 * x,
    from: -3.6,
    to: 3.6,
    formula: "?",
    labelAt: 0.5,
  },
} as const satisfies Record<string, ChapterLine>;

export type LineName = keyof typeof lines;

/** The names a chapter's frontmatter may give, for its schema. */
export const lineNames = Object.keys(lines) as [LineName, ...LineName[]];
