import type { Dataset } from "@/engine/index.ts";

/** Every `nth` pair of a data set whose classes alternate: as many of each class as there were, in proportion. */
export function thinned(
  { points, x, y, count, inputs }: Dataset,
  nth: number,
): Pick<Dataset, "points" | "x" | "y" | "count"> {
  const kept = Array.from({ length: count }, (_, n) => n).filter(
    (n) => Math.floor(n / 2) % nth === 0,
  );
  const rows = (values: Float64Array, width: number) =>
    Float64Array.from(
      kept.flatMap((n) =>
        Array.from(values.subarray(n * width, (n + 1) * width)),
      ),
    );
  return {
    points: rows(points, 2),
    x: rows(x, inputs),
    y: rows(y, 1),
    count: kept.length,
  };
}
