import { kept, readSources } from "./cache.ts";
import { bumpErrors } from "./universal-approximation/bumps.ts";
import { validation } from "./universal-approximation/fit.ts";
import { restart, starts } from "./universal-approximation/restarts.ts";
import { learnDeep } from "./universal-approximation/three-five-four.ts";
import { sumAt } from "./universal-approximation/two-units.ts";
import {
  beyond as lookBeyond,
  errorNearZero,
  errorsOf,
  followWidths,
  repeats,
} from "./universal-approximation/widths.ts";

/** Over how many samples and starts a median is; points held out for validation; starts of every restart. */
export { repeats, validation, starts };

/** Bumps on the sine: their largest error, and what it can be at most. */
export const bumps = [5, 10, 20, 50, 100].map(bumpErrors);

const sources = readSources(["engine", "experiments/universal-approximation"]);

/** Computed once and kept until the engine or a file of this chapter's folder changes. */
const once = <Result>(name: string, compute: () => Result): Promise<Result> =>
  kept({ name, settings: repeats, sources }, compute);

const compared = [0, 1, 2, 3, 5, 10, 20, 50, 100];

/** Training and test error of every width on 20 points, and the width that a validation set chooses. */
export const { widths, chosen } = await once("widths", () =>
  followWidths(compared),
);

/** The error of one width of the comparison. */
export const widthOf = (units: number) => widths[compared.indexOf(units)];

/** 50 units on samples of other sizes. */
export const sizes = await once("sizes", () =>
  [10, 20, 40, 80, 160].map((points) => ({
    points,
    ...errorsOf({ units: 50, points }, 4),
  })),
);

/** Three units, and fifty, on 30 points. */
export const thirty = await once("thirty points", () => ({
  three: errorsOf({ units: 3, points: 30 }),
  fifty: errorsOf({ units: 50, points: 30 }),
}));

/** Fifty units on 20 points without noise. */
export const noiseless = await once("no noise", () =>
  errorsOf({ units: 50, noise: 0 }),
);

/** 10 and 100 units with weight decay: a little and much. */
export const decay = await once("decay", () => ({
  ten: {
    little: errorsOf({ units: 10, decay: 3e-4 }),
    much: errorsOf({ units: 10, decay: 1e-2 }),
  },
  hundred: {
    little: errorsOf({ units: 100, decay: 3e-4 }),
    much: errorsOf({ units: 100, decay: 1e-2 }),
  },
}));

/** What part of the test error of 50 units lies at x < 2, with raw and with standardised inputs. */
export const nearZero = await once("near zero", () => ({
  raw: errorNearZero({ units: 50, standardise: false }),
  standardised: errorNearZero({ units: 50 }),
}));

/** Fits at x = 15, five units of length beyond the data. */
export const beyond = await once("beyond", () => ({
  three: lookBeyond(3),
  ten: lookBeyond(10),
  fifty: lookBeyond(50),
}));

/** Twenty starts of two units on two intervals, and of three units. */
export const restarts = await once("restarts", () => ({
  wide: restart(2, [-2 * Math.PI, 2 * Math.PI]),
  same: restart(2, [0, 10]),
  raw: restart(2, [0, 10], false),
  three: restart(3, [0, 10]),
}));

/** 3-5-4 on many points and on few. */
export const deep = await once("3-5-4", () => {
  const many = { points: 100, noise: 0.2 };
  const few = { points: 30, noise: 0.3 };
  return {
    relu: { many: learnDeep("relu", many), few: learnDeep("relu", few) },
    sigmoid: {
      many: learnDeep("sigmoid", many),
      few: learnDeep("sigmoid", few),
    },
    tanh: { many: learnDeep("tanh", many), few: learnDeep("tanh", few) },
  };
});

/** Two units on the sample of the figures, as a sum at x = 5. */
export const sum = await once("sum", () => sumAt({ units: 2, sample: 3 }, 5));
