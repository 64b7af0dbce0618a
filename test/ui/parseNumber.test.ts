import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumber } from "@/ui/parseNumber.ts";

test("every finite number is read as it is written", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (number) => {
        expect(parseNumber(String(number))).toBe(Number(String(number)));
      },
    ),
  );
});

test.each([
  ["0,5", 0.5],
  ["−3", -3],
  [" 12 ", 12],
  [".5", 0.5],
  ["5.", 5],
  ["1e-3", 0.001],
])("%s is a number", (text, number) => {
  expect(parseNumber(text)).toBe(number);
});

test.each([
  "",
  " ",
  "-",
  ".",
  "0x10",
  "1e999",
  "Infinity",
  "NaN",
  "1,000,5",
  "12px",
])("%j is no number", (text) => {
  expect(parseNumber(text)).toBeUndefined();
});
