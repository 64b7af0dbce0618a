import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { losses, sigmoid } from "@/engine/index.ts";
import { numberText } from "@/plots/index.ts";
import { defaultsOf } from "@/widgets/settings.ts";
import { deskOf, stepped, truthOf } from "@/widgets/softmax-desk/desk.ts";
import { limits, naively, stably } from "@/widgets/softmax-desk/evaluation.ts";
import { presetOf, presets } from "@/widgets/softmax-desk/presets.ts";
import {
  labels,
  settings,
  type Settings,
} from "@/widgets/softmax-desk/settings.ts";
import { SoftmaxDesk } from "@/widgets/softmax-desk/SoftmaxDesk.tsx";
import { windowOf } from "@/widgets/softmax-desk/window.ts";
import { percentage, powerOfE } from "@/widgets/softmax-desk/written.ts";

const book = defaultsOf(settings);
const { join } = settings.logits;

const desk = (changes: Partial<Settings> = {}) =>
  deskOf({ ...book, ...changes });
const shares = (changes: Partial<Settings>) =>
  desk(changes).classes.map(({ p }) => p);
const drawn = (changes: Partial<Settings> = {}) =>
  render(<SoftmaxDesk id="fig-softmax-desk" book={{ ...book, ...changes }} />);
/** The text of what is drawn, powers marked. */
const read = (changes: Partial<Settings> = {}) =>
  drawn(changes)
    .replaceAll("<sup>", "^")
    .replace(/<[^>]*>/g, "")
    .replaceAll("\u00a0", " ");

const moderate = fc.double({ min: -30, max: 30, noNaN: true });
const any = fc.double({ min: -1000, max: 1000, noNaN: true });
const someOf = (each: fc.Arbitrary<number>) =>
  fc.array(each, { minLength: 2, maxLength: labels.length });

describe("the book's example", () => {
  test("has its probabilities, loss and gradient", () => {
    const { classes, loss } = desk();
    const digits = (numbers: readonly number[]) =>
      numbers.map((number) => number.toFixed(6));
    expect(digits(classes.map(({ p }) => p))).toEqual([
      "0.989405",
      "0.002452",
      "0.008143",
    ]);
    expect(digits(classes.map(({ gradient }) => gradient))).toEqual([
      "-0.010595",
      "0.002452",
      "0.008143",
    ]);
    expect(loss).toBeCloseTo(0.0106516, 7);
  });

  test("costs much more where another class is true", () => {
    expect(desk({ truth: "B" }).loss).toBeCloseTo(6.0107, 4);
    expect(desk({ truth: "C" }).loss).toBeCloseTo(4.8107, 4);
  });

  test.each([
    [0.5, "99.993"],
    [2, "87.7"],
    [5, "59.4"],
    [10, "46.1"],
  ])("at temperature %f gives A %s %", (temperature, percent) => {
    const decimals = percent.split(".")[1].length;
    const [a] = shares({ temperature });
    expect((100 * a).toFixed(decimals)).toBe(percent);
  });
});

test("a near tie stays a near tie", () => {
  const [a, b, c] = shares({ logits: "0.3,0.2,0.1" });
  expect([a, b, c].map((p) => p.toFixed(3))).toEqual([
    "0.367",
    "0.332",
    "0.301",
  ]);
});

describe("for any logits", () => {
  test("the loss and its gradient are the engine's", () => {
    fc.assert(
      fc.property(someOf(moderate), fc.nat(4), (logits, right) => {
        const truth = right % logits.length;
        const gradient = new Float64Array(logits.length);
        const loss = losses["cross-entropy"].evaluate(
          Float64Array.from(logits),
          Float64Array.of(truth),
          1,
          logits.length,
          gradient,
        );
        const of = desk({ logits: join(logits), truth: labels[truth] });
        expect(of.loss).toBeCloseTo(loss, 10);
        of.classes.forEach((one, i) =>
          expect(one.gradient).toBeCloseTo(gradient[i], 12),
        );
      }),
    );
  });

  test("p sums to 1, p − y to 0, and a ratio is e to the difference over T", () => {
    fc.assert(
      fc.property(
        someOf(any),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (logits, temperature) => {
          const { classes } = desk({ logits: join(logits), temperature });
          const sum = (of: (one: (typeof classes)[number]) => number) =>
            classes.reduce((total, one) => total + of(one), 0);
          expect(sum(({ p }) => p)).toBeCloseTo(1, 10);
          expect(sum(({ gradient }) => gradient)).toBeCloseTo(0, 10);
          const [a, b] = classes;
          expect(a.logP - b.logP).toBeCloseTo(
            (a.logit - b.logit) / temperature,
            6,
          );
        },
      ),
    );
  });

  test("a step of descent lowers the loss, and no step leaves the limits", () => {
    fc.assert(
      fc.property(someOf(moderate), (logits) => {
        const before = desk({ logits: join(logits) });
        const after = desk({ logits: join(stepped(before)) });
        expect(after.loss).toBeLessThanOrEqual(before.loss + 1e-5);
      }),
    );
    const atTheEnd = desk({
      logits: "1000,1000",
      truth: "A",
      temperature: 0.1,
    });
    expect(stepped(atTheEnd)).toEqual([1000, 995]);
  });
});

test("the gradient by a logit is (p − y)/T: differences agree", () => {
  const logits = [0.5, -1, 2];
  const temperature = 2.5;
  const at = (moved: readonly number[]) =>
    desk({ logits: join(moved), truth: "B", temperature });
  const h = 1e-5;
  at(logits).classes.forEach(({ gradient }, i) => {
    const [above, below] = [h, -h].map(
      (by) => at(logits.map((z, j) => (i === j ? z + by : z))).loss,
    );
    expect(gradient / temperature).toBeCloseTo((above - below) / (2 * h), 8);
  });
});

test("a constant added to all logits changes no probability", () => {
  const [first, ...others] = [0, -107, 93, 793].map((c) =>
    shares({ logits: join([7 + c, 1 + c, 2.5 + c]) }),
  );
  for (const other of others)
    other.forEach((p, i) => expect(p).toBeCloseTo(first[i], 12));
});

test("two classes are the sigmoid of their difference", () => {
  expect(shares({ logits: "3,1" })[0]).toBeCloseTo(sigmoid(2), 14);
  expect(read(presets.sigmoid)).toContain("σ(2) = 0.880797");
});

describe("computed with limited numbers", () => {
  test("the naive way overflows into Infinity and NaN, the stable one does not", () => {
    const naive = naively([1000, 999, 990], 0, "float64");
    expect(naive.powers).toEqual([Infinity, Infinity, Infinity]);
    expect(naive.probabilities).toEqual([NaN, NaN, NaN]);
    expect(naive.loss).toBeNaN();
    const stable = stably([1000, 999, 990], 0, "float64");
    const sum = 1 + Math.exp(-1) + Math.exp(-10);
    expect(stable.sum).toBeCloseTo(sum, 14);
    expect(stable.probabilities[0]).toBeCloseTo(1 / sum, 14);
    expect(stable.loss).toBeCloseTo(Math.log(sum), 14);
  });

  test("each way agrees with the other where nothing overflows", () => {
    fc.assert(
      fc.property(someOf(moderate), (scaled) => {
        const [naive, stable] = [naively, stably].map((way) =>
          way(scaled, 1, "float64"),
        );
        naive.probabilities.forEach((p, i) =>
          expect(p).toBeCloseTo(stable.probabilities[i], 12),
        );
      }),
    );
  });

  test.each(["float64", "float32"] as const)(
    "the limits of %s are where the powers end",
    (precision) => {
      const { over, under, largest } = limits[precision];
      const power = (x: number) => naively([x, x], 0, precision).powers[0];
      expect(power(over)).toBeLessThanOrEqual(largest);
      expect(power(over + 0.01)).toBe(Infinity);
      expect(power(under)).toBeGreaterThan(0);
      expect(power(under - 0.01)).toBe(0);
    },
  );

  test("float32 keeps what a float32 can", () => {
    const { probabilities, sum } = stably([7, 1, 2.2], 0, "float32");
    for (const number of [...probabilities, sum])
      expect(Math.fround(number)).toBe(number);
  });

  test.each([
    [{ logits: "1000,999,990" }, "The naive way has overflowed."],
    [{ logits: "100,99,90" }, "Both ways agree here."],
    [
      { logits: "100,99,90", precision: "float32" },
      "The naive way has overflowed.",
    ],
    // Each power is a number; their sum is not.
    [{ logits: "709.7,709.7" }, "the sum of the powers is Infinity"],
    [{ logits: "-1000,-999" }, "The naive way has underflowed."],
    [{ logits: "-744,-744.5" }, "The naive way has lost digits."],
    [{ logits: "0,-800", truth: "B" }, "The naive way has lost the loss."],
    [{ logits: "0,-800", truth: "B" }, "its loss is 800"],
    [{ logits: "40,0" }, "4.248 × 10^−18, to 0"],
  ] as const)("%o says in words what happened: %s", (changes, words) => {
    expect(read(changes)).toContain(words);
  });
});

describe("numbers are written", () => {
  test.each([
    [0, "1"],
    [1, "2.71828"],
    [7, "1096.63"],
    [1000, "1.97007 × 10^434"],
    [-1000, "5.07596 × 10^−435"],
    // 10^1000, a hair below and above: digits that round to 10 are carried.
    [1000 * Math.LN10 - 1e-9, "1.00000 × 10^1000"],
    [1000 * Math.LN10 + 1e-9, "1.00000 × 10^1000"],
  ])("e^%f in digits, whatever its size", (x, text) => {
    expect(numberText(powerOfE(x))).toBe(text);
  });

  test("in percent as the book does", () => {
    expect(desk().classes.map(percentage)).toEqual([
      "98.94 %",
      "0.2452 %",
      "0.8143 %",
    ]);
  });
});

describe("the axis of the logits", () => {
  test.each([
    [
      [7, 1, 2.2],
      [-10, 10],
    ],
    [
      [-10, 10],
      [-10, 10],
    ],
    [
      [1000, 999, 990],
      [980, 1000],
    ],
    [
      [12.5, 0],
      [-5, 15],
    ],
    [
      [-1000, -1000],
      [-1020, -1000],
    ],
  ])("of %j runs over %j", (logits, domain) => {
    expect(windowOf(logits).domain).toEqual(domain);
  });
});

describe("the figure", () => {
  test("prints the book's numbers", () => {
    for (const number of [
      "1096.63",
      "2.71828",
      "9.02501",
      "1108.38",
      "98.94 %",
      "0.01065",
      "403.43",
    ])
      expect(read()).toContain(number);
  });

  test.each(
    [
      "1000,-1000",
      "-1000,1000",
      "0,0,0,0,0",
      "1000,1000,1000",
      "0.001,-0.001",
    ].flatMap((logits) =>
      [0.1, 1, 10].map((temperature) => [logits, temperature] as const),
    ),
  )("is drawn at the extremes: %s at temperature %f", (logits, temperature) => {
    for (const truth of ["A", "B"] as const) {
      const html = drawn({ logits, temperature, truth });
      expect(html).not.toMatch(/undefined|not a number<|="[^"]*(NaN|Infinity)/);
      expect(html).not.toMatch(/>[−-]0(\.0+)?</);
    }
  });

  test("keeps an example while another class is true", () => {
    expect(presetOf({ ...book, truth: "C" })).toBe("the book’s");
    expect(presetOf({ ...book, logits: "7,1,2" })).toBeUndefined();
  });

  test("takes A for a true class that has no logit, and says so", () => {
    expect(truthOf({ logits: "1,2", truth: "E" })).toBe("A");
    expect(read({ logits: "1,2", truth: "E" })).toContain(
      "There is no class E. With 2 logits the classes end at B. The figure takes A as the true one.",
    );
  });
});
