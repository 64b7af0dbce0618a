import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessColumns, pointsEdit } from "@/widgets/lab/table/columns.ts";
import { settings } from "@/widgets/lab/settings.ts";
import {
  longestText,
  readTable,
  type Table,
} from "@/widgets/lab/table/readTable.ts";

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

  test("may begin with a byte order mark and end its lines as any system does", () => {
    const expected = ["classes", "0.5_-1_0,2_3_1"];
    for (const end of ["\n", "\r\n", "\r"])
      expect(
        points(`\uFEFF${['"x1","x2","class"', "0.5,-1,0", "2,3,1"].join(end)}`),
      ).toEqual(expected);
  });

  test("may have separators, quotes and line breaks in quotes", () => {
    const text =
      '"x1; in\r\ncm", x2 ,"a ""class"""\n"0,5",-1, "b, or ""c""" \n2,3,"d\ne"\n';
    const { names, rows } = readTable(text) as Table;
    expect(names).toEqual(["x1; in\r\ncm", "x2", 'a "class"']);
    expect(rows).toEqual([
      { line: 3, cells: ["0,5", "-1", 'b, or "c"'] },
      { line: 4, cells: ["2", "3", "d\ne"] },
    ]);
    expect(points(text)).toEqual(["classes", "0.5_-1_0,2_3_1"]);
  });

  test("written by RFC 4180 is read as it was, each row at its line", () => {
    const cells = fc.string({
      unit: fc.constantFrom(..."a1\"',;\t\n\r-. "),
      maxLength: 8,
    });
    const width = fc.integer({ min: 2, max: 4 });
    const grid = width.chain((columns) =>
      fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(
        grid,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n", "\r"),
        (rows, separator, end) => {
          const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
          const head = rows[0].map((_, c) => `column ${c + 1}`);
          const lines = [head, ...rows].map((row) =>
            row.map(quoted).join(separator),
          );
          const before = (n: number) => lines.slice(0, n).join(end) + end;
          expect(readTable(lines.join(end))).toEqual({
            names: head,
            rows: rows.map((row, n) => ({
              line: before(n + 1).split(/\r\n|\r|\n/).length,
              cells: row.map((cell) => cell.trim()),
            })),
          });
        },
      ),
    );
  });

  test("whatever it holds, gives points that an address can hold or one sentence", () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'0123456789-.,,,;\t\n\n\n" e'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, (text) => {
        const found = edit(text);
        if (typeof found === "string") expect(found).toMatch(/\.$/);
        else expect(settings.points.parse(found.points!)).toBe(found.points);
      }),
      { numRuns: 2000 },
    );
  });

  test("is read up to its longest text, and no further", () => {
    const longest = "0,1,0\n".padEnd(longestText);
    expect(points(longest)).toEqual(["classes", "0_1_0"]);
    expect(edit(`${longest} `)).toBe(
      "The text has 1000001 characters; up to 1000000 are read.",
    );
    expect(edit(",".repeat(longestText))).toBe(
      "There are 1000001 columns; up to 100 are read.",
    );
    expect(edit('"'.repeat(longestText - 1))).toMatch(/^Line 1: a value/);
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
    [
      'x1,x2,"class\n(of two)"\n0,1,"a\r\nb"\n1,two,b',
      "Line 5, x2: “two”; expected a number from −1000000 to 1000000.",
    ],
    [
      "x1;x2;class\n0,5;1,5;0\n0,5;;1",
      "Line 3, x2: is missing; expected a number from −1000000 to 1000000.",
    ],
    ['0,1,"a\nb"\n1,2', "Line 3 has 2 values; line 1 has 3."],
    [
      '0,1,"a\nb"\n1,2,"c\n3,4,d\n',
      "Line 3: a value that begins with a quote ends with one, right before a separator or the end of the line; quotes inside it are doubled.",
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
