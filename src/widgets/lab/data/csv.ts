import type { Dataset, Examples } from "@/engine/index.ts";

/** A data set as comma-separated values with a head: coordinates, target, and whether the row is trained on or held out. */
export function csvOf(data: Dataset): string {
  const { coordinates, classes } = data;
  const names = coordinates === 1 ? ["x"] : ["x1", "x2"];
  const target = classes > 0 ? "class" : "y";
  const rows = ({ points, y, count }: Examples, set: string) =>
    Array.from({ length: count }, (_, n) => [
      ...points.slice(n * coordinates, (n + 1) * coordinates),
      y[n],
      set,
    ]);
  return [
    [...names, target, "set"],
    ...rows(data, "train"),
    ...rows(data.test, "test"),
  ]
    .map((row) => `${row.join(",")}\n`)
    .join("");
}
