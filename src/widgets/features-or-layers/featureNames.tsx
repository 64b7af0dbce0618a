import type { ComponentChildren } from "preact";
import type { Feature } from "@/engine/index.ts";
import { Variable } from "@/plots/index.ts";

/** Each feature as a formula writes it. */
export const featureSymbols: Readonly<Record<Feature, ComponentChildren>> = {
  x1: <Variable letter="x" index={1} />,
  x2: <Variable letter="x" index={2} />,
  "x1-squared": <Variable letter="x" index={1} power={2} />,
  "x2-squared": <Variable letter="x" index={2} power={2} />,
  x1x2: (
    <>
      <Variable letter="x" index={1} />
      <Variable letter="x" index={2} />
    </>
  ),
  "sin-x1": (
    <>
      sin <Variable letter="x" index={1} />
    </>
  ),
  "sin-x2": (
    <>
      sin <Variable letter="x" index={2} />
    </>
  ),
};

/** The same in plain letters, for buttons and for those who hear it. */
export const featureNames: Readonly<Record<Feature, string>> = {
  x1: "x1",
  x2: "x2",
  "x1-squared": "x1²",
  "x2-squared": "x2²",
  x1x2: "x1x2",
  "sin-x1": "sin x1",
  "sin-x2": "sin x2",
};
