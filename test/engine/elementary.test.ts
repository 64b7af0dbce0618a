import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as elementary from "@/engine/elementary.ts";
import trueValues from "../fixtures/elementary.json";

type Name = keyof typeof elementary;

// The largest error each function's doc sentence allows, in units in the last place.
const bounds: Readonly<Record<Name, number>> = {
  exp: 0.53,
  expm1: 0.75,
  log: 0.8,
  log1p: 0.8,
  tanh: 0.8,
  sigmoid: 0.85,
  softplus: 1.5,
  sin: 0.8,
  cos: 0.8,
  erf: 0.8,
};

// Where they differ for subnormal results, which are rounded twice.
const SUBNORMAL_BOUND = 1;

const ulp = (y: number) =>
  2 ** Math.max(Math.floor(Math.log2(Math.abs(y))) - 52, -1074);

describe("against values computed with hundreds of bits", () => {
  for (const [name, bound] of Object.entries(bounds) as [Name, number][]) {
    test(`${name} is within ${bound} ulp of the true value`, () => {
      const { x, y, rest } = trueValues[name];
      x.forEach((argument, i) => {
        const unit = ulp(y[i]);
        const error = (elementary[name](argument) - y[i]) / unit - rest[i];
        const allowed = Math.abs(y[i]) < 2 ** -1022 ? SUBNORMAL_BOUND : bound;
        if (!(Math.abs(error) <= allowed))
          expect.fail(`${name}(${argument}) is off by ${error} ulp`);
      });
    });
  }
});

describe("at the ends of the numbers", () => {
  // For 0, -0, Infinity, -Infinity, NaN, and the largest double and its opposite.
  const largest = Number.MAX_VALUE;
  const ends: Readonly<Record<Name, readonly number[]>> = {
    exp: [1, 1, Infinity, 0, NaN, Infinity, 0],
    expm1: [0, -0, Infinity, -1, NaN, Infinity, -1],
    log: [-Infinity, -Infinity, Infinity, NaN, NaN, 709.782712893384, NaN],
    log1p: [0, -0, Infinity, NaN, NaN, 709.782712893384, NaN],
    tanh: [0, -0, 1, -1, NaN, 1, -1],
    sigmoid: [0.5, 0.5, 1, 0, NaN, 1, 0],
    softplus: [Math.LN2, Math.LN2, Infinity, 0, NaN, largest, 0],
    sin: [0, -0, NaN, NaN, NaN, 0.004961954789184062, -0.004961954789184062],
    cos: [1, 1, NaN, NaN, NaN, -0.9999876894265599, -0.9999876894265599],
    erf: [0, -0, 1, -1, NaN, 1, -1],
  };
  for (const [name, values] of Object.entries(ends) as [Name, number[]][]) {
    test(`${name} of 0, -0, Infinity, -Infinity, NaN, ±${largest}`, () => {
      const x = [0, -0, Infinity, -Infinity, NaN, largest, -largest];
      expect(x.map(elementary[name])).toEqual(values);
    });
  }

  test("log1p of -1 is -Infinity, and of less NaN", () => {
    expect([-1, -1.5].map(elementary.log1p)).toEqual([-Infinity, NaN]);
  });
});

describe("for any number", () => {
  const { cos, erf, exp, expm1, log, log1p, sigmoid, sin, softplus, tanh } =
    elementary;
  const any = fc.double({ noNaN: true });
  const usual = fc.double({ min: -30, max: 30, noNaN: true });

  test("tanh, erf and sin are odd and cos is even, to the last bit", () => {
    fc.assert(
      fc.property(any, (x) => {
        expect([tanh(-x), erf(-x), sin(-x), cos(-x)]).toEqual([
          -tanh(x),
          -erf(x),
          -sin(x),
          cos(x),
        ]);
      }),
    );
  });

  test("the sigmoid of x and of -x sum to 1 and the softplus differ by x", () => {
    fc.assert(
      fc.property(usual, (x) => {
        expect(sigmoid(x) + sigmoid(-x)).toBeCloseTo(1, 15);
        expect(softplus(x) - softplus(-x)).toBeCloseTo(x, 14);
      }),
    );
  });

  test("a larger argument never gives a smaller value by more than an ulp", () => {
    const growing = [exp, expm1, tanh, sigmoid, softplus, erf];
    fc.assert(
      fc.property(
        usual,
        fc.double({ min: 0, max: 1e-3, noNaN: true }),
        (x, d) => {
          for (const f of growing) {
            const value = f(x);
            expect(f(x + d)).toBeGreaterThanOrEqual(value - ulp(value));
          }
        },
      ),
    );
  });

  test("log undoes exp and log1p undoes expm1", () => {
    fc.assert(
      fc.property(usual, (x) => {
        expect(log(exp(x))).toBeCloseTo(x, 14);
        if (x > -1) expect(log1p(expm1(x))).toBeCloseTo(x, 13);
      }),
    );
  });

  test("the squares of sin and cos sum to 1, however large x is", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(sin(x) ** 2 + cos(x) ** 2).toBeCloseTo(1, 14);
      }),
    );
  });
});

test("no file of the engine calls a Math function whose bits differ from browser to browser", () => {
  const differing =
    /\bMath\.(a?(sin|cos|tan)h?|atan2|cbrt|exp|expm1|hypot|log(1p|10|2)?|pow|random)\b/;
  const engine = new URL("../../src/engine/", import.meta.url);
  const files = readdirSync(engine, { recursive: true, encoding: "utf8" });
  const calling = files
    .filter((file) => file.endsWith(".ts"))
    .filter((file) =>
      differing.test(readFileSync(new URL(file, engine), "utf8")),
    );
  expect(calling).toEqual([]);
});
