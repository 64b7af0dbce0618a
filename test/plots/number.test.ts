import { expect, test } from "vitest";
import {
  formatNumber,
  formatPower,
  formatTick,
  numberText,
} from "@/plots/number.ts";

test.each([
  [0.693147, 4, "0.6931"],
  [0.0041, 2, "0.0041"],
  [0.00099996, 3, "0.00100"],
  [2.6e-6, 2, "2.6 × 10^−6"],
  [-2.6e-6, 2, "−2.6 × 10^−6"],
  [99999, 3, "1.00 × 10^5"],
  [12345, 3, "12345"],
  [1e300, 2, "1.0 × 10^300"],
  [-0, 3, "0"],
  [NaN, 3, "not a number"],
  [-Infinity, 3, "−infinite"],
])("%d with %d significant digits reads %s", (value, significant, text) => {
  expect(numberText(formatNumber(value, significant))).toBe(text);
});

test.each([
  [0.258, "2.6 × 10^−1"],
  [1, "1.0 × 10^0"],
  [0, "0"],
  [NaN, "not a number"],
])("%d as a power of ten reads %s", (value, text) => {
  expect(numberText(formatPower(value))).toBe(text);
});

test.each([
  [0.25, "linear", "0.25"],
  [0.1 + 0.2, "linear", "0.3"],
  [-5, "linear", "−5"],
  [0, "linear", "0"],
  [1200, "linear", "1200"],
  [1, "log", "1"],
  [10, "log", "10"],
  [0.1, "log", "10^−1"],
  [1e-8, "log", "10^−8"],
] as const)("the tick at %d of a %s axis reads %s", (value, kind, text) => {
  expect(numberText(formatTick(value, kind))).toBe(text);
});
