import { Term } from "@/plots/index.ts";
import type { Fit } from "./fit.ts";
import { targets, type TargetName } from "./targets.ts";

interface Props {
  readonly fit: Fit;
  readonly target: TargetName;
}

/** Where the units bend: how many do so among the data, by quarters of their interval, and how many beyond. */
export function Bends({ fit: { units }, target }: Props) {
  const [low, high] = targets[target].x;
  const quarters = [0, 0, 0, 0];
  for (const { bend } of units) {
    const quarter = Math.floor((4 * (bend - low)) / (high - low));
    if (quarter in quarters) quarters[quarter]++;
  }
  const among = quarters.reduce((sum, count) => sum + count, 0);
  return (
    <p class="approximation-bench-bends">
      {units.length > 0 && (
        <>
          <Term tone="param">Bends</Term>: {quarters.join(" + ")} in the
          quarters of the interval, {units.length - among} beyond.
        </>
      )}
    </p>
  );
}
