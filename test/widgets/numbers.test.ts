import fc from "fast-check";
import { expect, test } from "vitest";
import { numbers } from "@/widgets/numbers.ts";

const logits = numbers({
  min: -1000,
  max: 1000,
  least: 2,
  most: 5,
  between: "commas",
  default: [7, 1, 2.2],
});
const sizes = numbers({
  min: 1,
  max: 4096,
  whole: true,
  least: 2,
  most: 8,
  between: "hyphens",
  default: [6, 32, 4],
});

test("numbers within the limits are found again in the text that holds them", () => {
  const some = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(some, (numbers) => {
      const value = logits.join(numbers);
      expect(logits.accepts(value)).toBe(true);
      expect(logits.list(value)).toEqual(numbers.map((number) => number || 0));
    }),
  );
});

test("a text is read as it is usually typed", () => {
  expect(logits.parse("7, 1, 2.2")).toBe("7,1,2.2");
  expect(logits.parse("7 1 −2.2")).toBe("7,1,-2.2");
  expect(sizes.parse("6 – 32 – 4")).toBe("6-32-4");
  expect(sizes.parse("6,32,4")).toBe("6-32-4");
});

test.each(["", "7", "7,x", "7,1001", "1,2,3,4,5,6", "7,,x", "1,Infinity"])(
  "“%s” is not a list of logits",
  (text) => {
    expect(logits.parse(text)).toBeUndefined();
    expect(logits.accepts(text)).toBe(false);
  },
);

test.each(["6", "6-0-4", "6-2.5-4", "-6-4", "6-5000-4"])(
  "“%s” is not a list of sizes",
  (text) => expect(sizes.parse(text)).toBeUndefined(),
);

test("what would do is said in words", () => {
  expect(logits.expected).toBe(
    "2 to 5 numbers from -1000 to 1000, with commas between them",
  );
  expect(sizes.expected).toBe(
    "2 to 8 whole numbers from 1 to 4096, with hyphens between them",
  );
});
