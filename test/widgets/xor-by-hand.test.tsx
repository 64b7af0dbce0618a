import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createNetwork, lossAndGradient } from "@/engine/index.ts";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { defaultsOf } from "@/widgets/settings.ts";
import { clustersOf } from "@/widgets/xor-by-hand/clusters.ts";
import { digits } from "@/widgets/xor-by-hand/digits.ts";
import {
  countInWords,
  isSolved,
  plateauOf,
  plateaus,
} from "@/widgets/xor-by-hand/endings.ts";
import { handsOn } from "@/widgets/xor-by-hand/handsOn.ts";
import { hiddenView } from "@/widgets/xor-by-hand/hiddenView.ts";
import {
  answerOf,
  answersOf,
  decisionOf,
  meanLoss,
  netByHand,
  netTrained,
} from "@/widgets/xor-by-hand/net.ts";
import { presetOf, presets } from "@/widgets/xor-by-hand/presets.ts";
import {
  jobOf,
  settings,
  trainingOf,
  type Settings,
} from "@/widgets/xor-by-hand/settings.ts";
import { builtStrips } from "@/widgets/xor-by-hand/strips.ts";
import { XorByHand } from "@/widgets/xor-by-hand/XorByHand.tsx";

const book = defaultsOf(settings);
const byHand = (changes: Partial<Settings>) =>
  netByHand({ ...book, ...changes });

describe("the book's solution", () => {
  const answers = answersOf(netByHand(book));

  test("has the chapter's scores at the four corners", () => {
    expect(answers.map(({ logits }) => logits.map(digits))).toEqual([
      ["6.7776", "−3.6296"],
      ["−4.08", "4.42"],
      ["−4.08", "4.42"],
      ["6.1599", "−4.1828"],
    ]);
    expect(answers.map(({ h }) => h)).toEqual([
      [0, 2.34],
      [0, 0],
      [0, 0],
      [3.21, 0],
    ]);
  });

  test("has the chapter's probabilities and cross-entropy in 64 bits", () => {
    const right = [0.9999697868, 0.999796573, 0.999796573, 0.9999677738];
    answers.forEach((answer, i) =>
      expect(answer.right).toBeCloseTo(right[i], 9),
    );
    expect(meanLoss(answers)).toBeCloseTo(0.000117334, 9);
  });

  test("says class 1 in a strip between two parallel lines", () => {
    const p = (s: number) => answerOf(netByHand(book), [s - 0.2, 0.2], 1).p;
    for (const edge of [1 - 8.5 / 18.9072, 1 + 8.5 / 18.8427])
      expect(p(edge)).toBeCloseTo(0.5, 9);
    expect(p(1)).toBeGreaterThan(0.5);
  });

  test("is not changed by a third unit with zero weights", () => {
    const three = answersOf(byHand({ units: 3 }));
    expect(three.map(({ p }) => p)).toEqual(answers.map(({ p }) => p));
  });
});

test("a trained network answers as the engine does", () => {
  for (const hidden of [2, 3, 4, 8] as const)
    for (const activation of ["relu", "tanh", "sigmoid"] as const) {
      const training = trainingOf({ hidden, activation, seed: hidden });
      const network = createNetwork(training.network);
      const net = netTrained(training, network.parameters);
      const { loss } = lossAndGradient(
        network,
        "bce",
        Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1),
        Float64Array.of(0, 1, 1, 0),
        4,
      );
      expect(meanLoss(answersOf(net))).toBeCloseTo(loss, 14);
    }
});

test("a trained network taken in hand gives the answers of its rounded numbers", () => {
  for (const hidden of [2, 3] as const) {
    const training = trainingOf({ hidden, activation: "relu", seed: 4 });
    const { parameters } = createNetwork(training.network);
    const rounded = parameters.map((value) => Number(value.toFixed(2)));
    const trained = answersOf(netTrained(training, rounded));
    const hand = answersOf(byHand(handsOn(netTrained(training, parameters))));
    hand.forEach(({ p }, i) => expect(p).toBeCloseTo(trained[i].p, 12));
  }
});

describe("find your own", () => {
  test("begins with two corners right and one at exactly ½", () => {
    const answers = answersOf(byHand(presets["find your own"]));
    expect(answers.filter(({ right }) => right > 0.5)).toHaveLength(2);
    expect(answers[0].right).toBe(0.5);
  });

  // h1 = s, h2 = max(s - 1, 0), and h1 - 3 h2 - ½ is positive at s = 1 only.
  test("can be solved by changing three numbers", () => {
    const solution: Settings = {
      ...book,
      ...presets["find your own"],
      b1_2: -1,
      W2_22: -3,
      b2_2: -0.5,
    };
    const answers = answersOf(netByHand(solution));
    expect(answers.every(({ right }) => right > 0.5)).toBe(true);
    expect(presetOf(solution)).toBeUndefined();
    expect(drawn(solution)).toContain("with numbers of your own");
  });
});

describe("how training ends", () => {
  test("the plateaus are log 2, (2 ln 1.5 + ln 3)/4 and (log 2)/2", () => {
    expect(plateaus.map(({ loss }) => loss.toFixed(3))).toEqual([
      "0.693",
      "0.477",
      "0.347",
    ]);
  });

  test("two ReLU units succeed from seeds 2, 4, 7, 10, 13 and 16 of the first twenty", async () => {
    const strips = await builtStrips();
    const losses = strips["relu 2"] ?? [];
    expect(losses).toHaveLength(20);
    const solved = losses.flatMap((loss, seed) =>
      isSolved(loss) ? [seed] : [],
    );
    expect(solved).toEqual([2, 4, 7, 10, 13, 16]);
    expect(losses.every((loss) => isSolved(loss) || plateauOf(loss))).toBe(
      true,
    );
    expect(Object.keys(strips)).toHaveLength(12);
  });

  test("is counted in words", () => {
    expect(countInWords([0.001, 0.6931, 0.6931, 0.4775, 0.21])).toBe(
      "1 of 5 solves it; 2 end at 0.693, 1 at 0.477 and 1 elsewhere.",
    );
    expect(countInWords([0.001, 0.002])).toBe("2 of 2 solve it.");
  });
});

describe("the hidden plane", () => {
  test("has each corner on the side of its answer", () => {
    const weights = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
      minLength: 13,
      maxLength: 13,
    });
    fc.assert(
      fc.property(weights, (parameters) => {
        const training = trainingOf({ ...book, hidden: 3, activation: "tanh" });
        const net = netTrained(training, parameters);
        const answers = answersOf(net);
        const { places, logit } = hiddenView(net, answers, "edge");
        if (!logit) return;
        const [a, b, c] = logit;
        places.forEach(([x, y], i) => {
          const shown = a * x + b * y + c;
          const { weights, bias } = decisionOf(net);
          const score = weights.reduce(
            (sum, w, j) => sum + w * answers[i].h[j],
            bias,
          );
          expect(shown).toBeCloseTo(score, 9);
        });
      }),
    );
  });

  test("of two units among three has a line only where the third has no say", () => {
    const view = (changes: Partial<Settings>) => {
      const net = byHand({ units: 3, ...changes });
      return hiddenView(net, answersOf(net), "12");
    };
    expect(view({}).logit).toBeDefined();
    expect(view({ W1_31: 1, W2_13: 1 }).logit).toBeUndefined();
    expect(view({ W1_31: 1 }).logit).toBeDefined();
    expect(view({ b1_3: 1, W2_23: 2 }).logit?.[2]).toBeCloseTo(8.5 + 2, 12);
  });

  test("puts the names of corners on one spot together", () => {
    const clusters = clustersOf(
      [
        [0, 0.5],
        [0, 0],
        [0, 0],
        [0.15, 0.05],
        [1, 0],
      ],
      { width: 0.17, height: 0.07 },
    );
    expect(clusters.map(({ members }) => members)).toEqual([
      [0],
      [1, 2, 3],
      [4],
    ]);
  });
});

const drawn = (changes: Partial<Settings>, strips = {}) => {
  const values = { ...book, ...changes };
  const first = encodeRun(firstFrame(jobOf(values), 0));
  return render(
    <XorByHand id="fig-xor" book={values} first={first} strips={strips} />,
  );
};
const labels = (html: string) =>
  [...html.matchAll(/<input[^>]*type="text"[^>]*aria-label="([^"]*)"/g)].map(
    ([, label]) => label,
  );

describe("the figure", () => {
  test.each([
    [2, 12],
    [3, 17],
  ] as const)("with %i units has %i fields, each named", (units, count) => {
    const names = labels(drawn({ units }));
    expect(names).toHaveLength(count);
    expect(new Set(names).size).toBe(count);
    expect(names).toContain("weight from x1 to h2");
    expect(names).toContain("bias of different");
  });

  test("says that the third unit changes nothing, until it does", () => {
    expect(drawn({ units: 3 })).toContain("The third unit changes nothing");
    expect(drawn({ units: 3, W1_31: 1, W2_13: 1 })).not.toContain(
      "The third unit changes nothing",
    );
  });

  test("says when corners of both classes lie on one spot", () => {
    const html = drawn({ b1_1: -100, b1_2: -100 });
    expect(html).toContain("no line can part them there");
    expect(html).toContain("2 of 4 right");
  });

  const end = fc.constantFrom(-100, -1, 0, 1e-9, 1, 100);
  test("is drawn of numbers only, whatever the weights", () => {
    const names = Object.keys(presets["three units"]).filter(
      (name) => name !== "units",
    );
    const changes = fc.record(
      Object.fromEntries(names.map((name) => [name, end])),
    );
    fc.assert(
      fc.property(changes, fc.constantFrom(2, 3), (weights, units) => {
        for (const plane of ["13", "edge"] as const)
          expect(drawn({ ...weights, units, plane } as Settings)).not.toMatch(
            /NaN|undefined|Infinity|not a number|infinite/,
          );
      }),
      { numRuns: 30 },
    );
  });

  test.each([2, 3, 4, 8] as const)(
    "shows a training of %i units with its seeds",
    (hidden) => {
      const strips = { [`tanh ${hidden}`]: [0.0005, 0.6931, 0.21] };
      const html = drawn(
        { mode: "trained", hidden, activation: "tanh" },
        strips,
      );
      expect(html).not.toMatch(/NaN|undefined|Infinity/);
      expect(html).toContain("Before training: ");
      expect(html).toContain('aria-label="seed 0, solved"');
      expect(html).toContain('aria-label="seed 1, stuck at 0.693"');
      expect(html).toContain('aria-label="seed 2, ends at 0.210"');
    },
  );
});
