import type { Dataset } from "@/engine/index.ts";
import type { Settings } from "../settings.ts";

/** The points that are drawn. */
export interface DrawnExamples {
  /** [count × coordinates] */
  readonly points: Float64Array;
  /** [count] */
  readonly y: Float64Array;
}

const known = new WeakMap<
  Dataset,
  Partial<Record<Settings["marks"], DrawnExamples>>
>();

/** The examples to be drawn: those trained on, those held out, all or none; the same arrays for the same question. */
export function examplesOf(
  data: Dataset,
  marks: Settings["marks"],
): DrawnExamples {
  const answers = known.get(data) ?? {};
  known.set(data, answers);
  return (answers[marks] ??= choose(data, marks));
}

function choose(data: Dataset, marks: Settings["marks"]): DrawnExamples {
  if (marks === "train") return data;
  if (marks === "test") return data.test;
  const none = new Float64Array(0);
  if (marks === "none") return { points: none, y: none };
  return {
    points: Float64Array.of(...data.points, ...data.test.points),
    y: Float64Array.of(...data.y, ...data.test.y),
  };
}
