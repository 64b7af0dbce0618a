import type { DatasetSpec } from "@/engine/index.ts";
import type { Settings as LabSettings } from "../lab/settings.ts";
import { dataOf, recipe, type Settings } from "./settings.ts";

/** The lab's state that trains a network of the grid as the grid does: the same points, start and steps. */
export function labState(
  settings: Settings,
  seed: number,
): Partial<LabSettings> {
  const { data, activation, depth, width } = settings;
  const points: Partial<DatasetSpec> = dataOf(settings);
  return {
    data,
    count: points.count,
    test: points.test,
    ...(points.noise !== undefined && { noise: points.noise }),
    ...(points.radius !== undefined && { radius: points.radius }),
    hidden: Array.from({ length: depth }, () => width).join("-"),
    activation,
    seed,
    optimizer: "adam",
    rate: recipe.rate,
    batch: String(recipe.batch),
    epochs: recipe.epochs,
  };
}
