import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { MaxPooling } from "@/widgets/max-pooling/MaxPooling.tsx";
import { sum, tryOn, type Pair } from "@/widgets/max-pooling/pools.ts";
import { settings, type Settings } from "@/widgets/max-pooling/settings.ts";
import { shown } from "@/widgets/max-pooling/shown.ts";
import {
  checkProps,
  defaultsOf,
  readSettings,
  writeSettings,
} from "@/widgets/settings.ts";

const book = defaultsOf(settings);

const tenths = fc.integer({ min: -50, max: 50 }).map((tenth) => tenth / 10);
const pair: fc.Arbitrary<Pair> = fc.tuple(tenths, tenths);

describe("pooling", () => {
  test("of the book's example gives 7 apart and 3 together, and 2 and 2 on average", () => {
    const trial = (name: "max" | "average") => tryOn(name, [3, -1], [-2, 4]);
    expect(trial("max")).toEqual({
      ...{ ofA: 3, ofB: 4, apart: 7, together: 3, isEqual: false },
    });
    expect(trial("average")).toEqual({
      ...{ ofA: 1, ofB: 1, apart: 2, together: 2, isEqual: true },
    });
  });

  test("is equal where it says so, and never smaller apart", () => {
    fc.assert(
      fc.property(
        pair,
        pair,
        fc.constantFrom("max" as const, "average" as const),
        (a, b, name) => {
          const { apart, together, isEqual } = tryOn(name, a, b);
          expect(apart - together).toBeGreaterThan(-1e-12);
          expect(apart - together < 1e-12).toBe(isEqual);
        },
      ),
    );
  });

  test("by the maximum is a ReLU and sums", () => {
    fc.assert(
      fc.property(pair, ([x, y]) => {
        expect(y + Math.max(0, x - y)).toBeCloseTo(Math.max(x, y), 12);
      }),
    );
  });
});

describe("the figure", () => {
  const drawn = (changes: Partial<Settings>) =>
    render(<MaxPooling id="fig-max-pooling" book={{ ...book, ...changes }} />);
  const textOf = (html: string) =>
    html.replace(/<svg.*?<\/svg>/gs, "").replace(/<[^>]*>/g, "");
  const verdict = (changes: Partial<Settings>) =>
    textOf(/<p class="ui-verdict.*?<\/p>/s.exec(drawn(changes))![0]);

  test("says that the maximum is not linear, and why", () => {
    expect(verdict({})).toBe(
      "Pooled apart and added: 7; added and pooled: 3. Not the same: the larger number of a stands in place 1, that of b in place 2, and the two are never added to each other.",
    );
  });

  test("says why the maximum is linear where it happens to be", () => {
    expect(verdict({ b: "4,-2" })).toBe(
      "Pooled apart and added: 7; added and pooled: 7. The same, because both have their larger number in place 1.",
    );
    expect(verdict({ b: "2,2" })).toContain(
      "The same, because a pair of equal numbers has its largest in either place.",
    );
  });

  test("says that the average always is", () => {
    expect(verdict({ pool: "average" })).toBe(
      "Pooled apart and added: 2; added and pooled: 2. The same, as for any numbers: averaging is linear.",
    );
  });

  test("writes out each maximum with a ReLU", () => {
    const text = textOf(drawn({}));
    for (const line of [
      "max(3, −1) = −1 + ReLU(3 − (−1)) = −1 + 4 = 3",
      "max(−2, 4) = 4 + ReLU(−2 − 4) = 4 + 0 = 4",
      "max(1, 3) = 3 + ReLU(1 − 3) = 3 + 0 = 3",
    ])
      expect(text).toContain(line);
  });

  test("has a handle for each number of a and b, none for the sum's", () => {
    const handles = [
      ...drawn({}).matchAll(/role="slider"[^>]*aria-label="([^"]*)"/g),
    ];
    expect(handles.map(([, label]) => label)).toEqual([
      ...["a, place 1", "a, place 2", "b, place 1", "b, place 2"],
    ]);
  });

  test.each(["-5,-5", "5,5", "0,0", "-5,5", "0.1,0.2", "1e-9,0"])(
    "is drawn of numbers only: a = %s",
    (a) => {
      for (const b of ["5,5", "-5,-5", "0.2,0.1", "0,0"])
        for (const pool of settings.pool.options) {
          const html = drawn({ a, b, pool });
          expect(html).not.toMatch(/NaN|undefined|Infinity/);
          expect(html).not.toMatch(/>[−-]0(\.0+)?</);
        }
    },
  );

  test("keeps its vectors through an address, as a reader would write them", () => {
    const values = { ...book, a: "1,-4.5", b: "0,2" };
    const address = writeSettings(settings, values);
    expect(decodeURIComponent(address.toString())).toBe("a=1,-4.5&b=0,2");
    expect(readSettings(settings, address)).toEqual({ values, problems: [] });
  });

  test("refuses a vector of three numbers, in words", () => {
    expect(() =>
      checkProps(settings, { source: "01-x.mdx:9", a: "1,2,3" }, "MaxPooling"),
    ).toThrow(
      '01-x.mdx:9: MaxPooling: bad a: "1,2,3" (expected 2 numbers from -5 to 5, with commas between them)',
    );
  });
});

test("a number is shown without what rounding adds to it", () => {
  expect([0.1 + 0.2, -0.5, -0, ...sum([0.1, 1], [0.2, -3])].map(shown)).toEqual(
    ["0.3", "−0.5", "0", "0.3", "−2"],
  );
});
