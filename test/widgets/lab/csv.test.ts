import { expect, test } from "vitest";
import { makeDataset } from "@/engine/index.ts";
import { csvOf } from "@/widgets/lab/data/csv.ts";

test("the points are written as they are, with what they are for", () => {
  const data = makeDataset({
    name: "own",
    coordinates: 2,
    points: [0.1, -2, 1e-7, 4, 5, 6],
    y: [0, 1, 2],
    classes: 3,
  });
  expect(csvOf(data)).toBe(
    "x1,x2,class,set\n0.1,-2,0,train\n1e-7,4,1,train\n5,6,2,train\n",
  );
  const held = makeDataset({ name: "line", count: 4, test: 0.5 });
  const lines = csvOf(held).trim().split("\n");
  expect(lines[0]).toBe("x,y,set");
  expect(lines.map((line) => line.split(",")[2])).toEqual([
    "set",
    "train",
    "train",
    "test",
    "test",
  ]);
  expect(lines[1]).toBe(`${held.points[0]},${held.y[0]},train`);
});
