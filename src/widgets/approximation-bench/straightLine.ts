import type { Dataset, Examples } from "@/engine/index.ts";

/** The mean squared errors of the least-squares line through the training points: what no hidden unit can reach at best. */
export function straightLine(data: Dataset): {
  readonly train: number;
  readonly test: number;
} {
  const { points, y, count } = data;
  const meanX = mean(points);
  const meanY = mean(y);
  let together = 0;
  let alone = 0;
  for (let n = 0; n < count; n++) {
    together += (points[n] - meanX) * (y[n] - meanY);
    alone += (points[n] - meanX) ** 2;
  }
  const slope = alone > 0 ? together / alone : 0;
  const error = ({ points, y }: Examples) =>
    mean(
      y.map((value, n) => (value - meanY - slope * (points[n] - meanX)) ** 2),
    );
  return { train: error(data), test: error(data.test) };
}

const mean = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
