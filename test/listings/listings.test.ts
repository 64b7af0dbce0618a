import { describe, expect, test } from "vitest";
import { bookListings, scriptOf } from "./listings.ts";
import { mistakesIn, outputsOf, python } from "./python.ts";

const listings = bookListings();
const where = python
  ? `run by ${python}`
  : "skipped: no python3 with torch on this computer";

describe.skipIf(!python)(`the listings of the book, ${where}`, () => {
  test.each(listings)(
    "$file prints what its comments say",
    ({ script }) => {
      const outputs = outputsOf(script);
      expect(outputs).not.toEqual([]);
      expect(mistakesIn(outputs)).toEqual([]);
    },
    60_000,
  );

  test("a wrong digit put into a listing is found, at its line of the file", () => {
    const { script } = listings.find(({ file }) => file.includes("02-"))!;
    const lines = script.split("\n");
    const line = lines.findIndex((text) => text.includes("0.2500"));
    lines[line] = lines[line].replace("0.2500", "0.2501");
    expect(mistakesIn(outputsOf(lines.join("\n")))).toEqual([
      expect.stringMatching(
        new RegExp(`^${line + 1}: prints .*0\\.2500.*0\\.2501`),
      ),
    ]);
  });

  test.each([
    ["a wrong comment", "print(1 + 1)  # 3", ["1: prints 2 (stated: 3)"]],
    ["no comment", "print(1 + 1)", ["1: prints 2 (stated: nothing)"]],
    ["a wrong line under it", "print(2)\n# 3", ["1: prints 2 (stated: 3)"]],
    ["a right line under it", "print(2)\n# 2", []],
    ["all of its lines", "for i in (1, 2):\n    print(i)\n# 1\n# 2", []],
    ["too few of them", "print('1\\n2')  # 1", ["1: prints 1 2 (stated: 1)"]],
    ["a remark where nothing is printed", "a = 1  # one\nprint(a)  # 1", []],
    ["a # that is no comment", "print('# 3')  # # 3", []],
  ])("of a statement that prints, with %s", (_comment, script, mistakes) => {
    expect(mistakesIn(outputsOf(script))).toEqual(mistakes);
  });

  test("a listing that fails says so in Python's words", () => {
    expect(() => outputsOf("\n\nmissing")).toThrow(
      /line 3[^]*name 'missing' is not defined/,
    );
  });
});

test("the blocks of a chapter are one script at the lines of the file, without fragments", () => {
  const source = [
    ...["---", "title: A", "---", "$\\frac{1}{2}$", "```python", "a = 1"],
    ...["```", "```python fragment", "a = 2", "```", "", "```js", "a = 3"],
    ...["```", "<Margin>", "  ```python", "  print(a)", "  ```", "</Margin>"],
  ];
  const lines = scriptOf(source.join("\n")).split("\n");
  expect(lines.filter(Boolean)).toEqual(["a = 1", "print(a)"]);
  expect(lines.indexOf("a = 1")).toBe(source.indexOf("a = 1"));
  expect(lines.indexOf("print(a)")).toBe(source.indexOf("  print(a)"));
});
