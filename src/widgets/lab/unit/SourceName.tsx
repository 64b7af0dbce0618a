import { FeatureName } from "../network/FeatureName.tsx";
import type { Source } from "./rows.ts";

/** Where a number comes from, as it is written: an input's name or a unit's. */
export const SourceName = ({ source }: { readonly source: Source }) =>
  source.feature ? (
    <FeatureName name={source.feature} />
  ) : (
    <>
      unit {source.unit?.layer}.{source.unit?.unit}
    </>
  );
