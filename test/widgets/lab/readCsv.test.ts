import { describe, expect, test } from "vitest";
import {
  editOf,
  guessMapping,
  pointsOfCsv,
  type Mapping,
} from "@/widgets/lab/data/pointsOfCsv.ts";
import { readCsv } from "@/widgets/lab/data/readCsv.ts";

const taken = (text: string, mapping: Partial<Mapping> = {}) => {
  const table = readCsv(text);
  return pointsOfCsv(table, { ...guessMapping(table), ...mapping });
};

describe("points are read", () => {
  test.each([
    ["commas", "1,2,0\n3,4.5,1\n"],
    ["semicolons, Windows' lines and a head", "a;b;c\r\n1;2;0\r\n3;4.5;1"],
    ["decimal commas", "1;2;0\n3;4,5;1"],
    ["tabs, spaces and empty lines", "\n 1\t2 \t0\n\n3\t 4.5\t1\n\n"],
    [
      "quotes and a mark of the byte order",
      '\uFEFF"a","b, c","d"\n"1",2,0\n3,"4.5",1',
    ],
  ])("with %s", (_, text) => {
    expect(taken(text)).toEqual({
      points: [
        [1, 2, 0],
        [3, 4.5, 1],
      ],
      words: [],
    });
  });

  test("with columns as the reader says, and the others left alone", () => {
    const text = "id,y,x\nA,1,10\nB,2,20\n";
    expect(taken(text, { kind: "curve", x1: 2, target: 1 }).points).toEqual([
      [10, 1],
      [20, 2],
    ]);
  });

  test("with classes that are words, in the order in which they come", () => {
    const { points, words } = taken('0,0,"cat"\n1,1,dog\n2,2,cat\n');
    expect(words).toEqual(["cat", "dog"]);
    expect(points.map(([, , group]) => group)).toEqual([0, 1, 0]);
  });

  test("with numbers that are no whole numbers from 0 on taken for names of classes", () => {
    expect(taken("0,0,-1\n1,1,1\n").words).toEqual(["-1", "1"]);
    expect(taken("0,0,0\n1,1,2\n").words).toEqual([]);
  });

  test("as a curve from two columns, as numbers from many values", () => {
    expect(guessMapping(readCsv("0,1\n1,2")).kind).toBe("curve");
    const many = Array.from({ length: 7 }, (_, i) => `0,${i},${i}.5`);
    expect(guessMapping(readCsv(many.join("\n"))).kind).toBe("numbers");
  });

  test("into the lab's settings", () => {
    const table = readCsv("0.1,-2,a\n1e-7,3,b");
    const mapping = guessMapping(table);
    expect(editOf(pointsOfCsv(table, mapping), mapping)).toEqual({
      data: "own",
      points: "0.1_-2_0,1e-7_3_1",
      problem: "classes",
      marks: "all",
    });
  });
});

describe("what cannot be read is refused in words:", () => {
  test.each([
    ["", "there are no rows"],
    ["\n \n", "there are no rows"],
    ["x,y\n", "a head but no row"],
    ["1\n2\n", "line 1 has one column"],
    ["1,2,0\n\n3,4\n", "line 3 has 2 columns (expected 3, as in line 1)"],
    ['1,2,0\n3,"4,1\n', "line 2 opens a quotation mark that nothing closes"],
    ["1,2,0\n1,abc,1", 'line 2, column 2: "abc" (expected a number)'],
    [
      "x,y,c\n1,2,0\n1,,1",
      "line 3, column 2 (y): a value is missing (expected a number)",
    ],
    ["1,2,0\n1,2,", "line 2, column 3: a value is missing (expected a class)"],
    [
      "1,2000001,0\n1,2,0",
      "line 1, column 2: 2000001 (expected a number between ±1000000)",
    ],
    ["1,NaN,0", 'line 1, column 2: "NaN" (expected a number)'],
    ["1,2,0\n".repeat(2001), "there are 2001 rows; the lab takes up to 2000"],
    ["1".repeat(1_000_001), "longer than 1 MB"],
  ])("%j", (text, message) => {
    expect(() => taken(text.slice(0, 1_000_001))).toThrow(message);
  });

  test("more classes than the lab has", () => {
    const text = [..."abcdefg"].map((name) => `0,0,${name}`).join("\n");
    expect(() => taken(text, { kind: "classes" })).toThrow(
      'line 7, column 3: "g" is class number 7 (expected at most 6 classes)',
    );
  });
});
