import { describe, expect, test } from "vitest";
import { guessColumns, pointsEdit } from "@/widgets/lab/table/columns.ts";
import { readTable, type Table } from "@/widgets/lab/table/readTable.ts";

const edit = (text: string) => {
  const table = readTable(text);
  if (typeof table === "string") return table;
  return pointsEdit(table, guessColumns(table));
};
const points = (text: string) => {
  const found = edit(text);
  return typeof found === "string" ? found : [found.problem, found.points];
};

describe("a table of points", () => {
  test("is read with a head or without, between commas, semicolons or tabs", () => {
    const expected = ["classes", "0.5_-1_0,2_3_1"];
    expect(points("x1,x2,class\n0.5,-1,0\n2,3,1\n")).toEqual(expected);
    expect(points("0.5;-1;0\r\n2;3;1")).toEqual(expected);
    expect(points("0,5;-1;0\n2;3;1")).toEqual(expected);
    expect(points('"x1"\t"x2"\t"class"\n0.5\t-1\t0\n\n2\t3\t1')).toEqual(
      expected,
    );
  });

  test("finds its target by name, numbers classes of words in order, and leaves other columns", () => {
    expect(points("id,label,x1,x2\n7,cat,0,1\n8,dog,1,1\n9,cat,2,1")).toEqual([
      "classes",
      "7_0_0,8_1_1,9_2_0",
    ]);
    const table = readTable("id,label,x1,x2\n7,cat,0,1\n8,dog,1,1") as Table;
    expect(
      pointsEdit(table, { x1: 2, x2: 3, target: 1, kind: "classes" }),
    ).toMatchObject({ points: "0_1_0,1_1_1" });
  });

  test("of two columns is a curve, of numbers with a point is a regression", () => {
    expect(points("x,y\n0,1.5\n1,2.5")).toEqual(["numbers", "0_1.5,1_2.5"]);
    expect(points("0,0,0.5\n1,1,0.7")).toEqual(["numbers", "0_0_0.5,1_1_0.7"]);
  });

  test("is written by the lab and read again", () => {
    expect(points("x1,x2,class,set\n0,1,2,train\n1,1,0,test\n")).toEqual([
      "classes",
      "0_1_2,1_1_0",
    ]);
  });

  test.each([
    ["", "The text is empty."],
    ["x1,x2,class", "There is a head but no row under it."],
    ["0,1,0\n1,2", "Line 2 has 2 values; line 1 has 3."],
    [
      "x1,x2,class\n0,1,0\n1,,1",
      "Line 3, x2: is missing; expected a number from −1000000 to 1000000.",
    ],
    [
      "x1,x2,class\n0,1,0\n\nNaN,2,1",
      "Line 4, x1: “NaN”; expected a number from −1000000 to 1000000.",
    ],
    [
      "x1,x2,class\n0,1,a\n1,2,",
      "Line 3, class: is missing; expected a class.",
    ],
    ["1,2,3\n".repeat(2001), "There are 2001 rows; up to 2000 are read."],
  ])("that is malformed is refused at its line: %j", (text, message) => {
    expect(edit(text)).toBe(message);
  });

  test("of too many classes says which line has the one too many", () => {
    const table = readTable(
      Array.from({ length: 8 }, (_, n) => `${n},${n},c${n}`).join("\n"),
    ) as Table;
    expect(
      pointsEdit(table, { x1: 0, x2: 1, target: 2, kind: "classes" }),
    ).toBe(
      "Line 7, column 3: “c6” is one class more than the 6 that can be told apart.",
    );
  });
});
