import { expect, test } from "vitest";
import { inWords } from "@/components/numbers.ts";

test.each([
  [0.693147, "plain", undefined, { mantissa: "0.6931" }],
  [0.14, "plain", 3, { mantissa: "0.140" }],
  [139.7, "plain", 2, { mantissa: "140" }],
  [-0.5, "plain", undefined, { mantissa: "−0.5" }],
  [2.6123e-6, "power", undefined, { mantissa: "2.6", exponent: "−6" }],
  [1e-9, "power", 1, { mantissa: "", exponent: "−9" }],
  [0.9875, "percent", undefined, { mantissa: "99\u202f%" }],
  [22133, "whole", undefined, { mantissa: "22,133" }],
] as const)(
  "%d as %s reads as the book prints numbers",
  (value, as, digits, written) => {
    expect(inWords(value, as, digits)).toEqual(written);
  },
);

test("a number that is not finite stops the build", () => {
  expect(() => inWords(NaN, "plain")).toThrow(
    "number in prose: NaN (expected a finite number)",
  );
});
