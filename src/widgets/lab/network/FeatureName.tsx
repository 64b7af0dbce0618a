import type { ComponentChildren } from "preact";
import type { Feature } from "@/engine/index.ts";

const x = (index: number) => (
  <>
    <i>x</i>
    <sub>{index}</sub>
  </>
);

const symbols: Readonly<Record<Feature | "x", ComponentChildren>> = {
  x: <i>x</i>,
  x1: x(1),
  x2: x(2),
  "x1-squared": (
    <>
      {x(1)}
      <sup>2</sup>
    </>
  ),
  "x2-squared": (
    <>
      {x(2)}
      <sup>2</sup>
    </>
  ),
  x1x2: (
    <>
      {x(1)}
      {x(2)}
    </>
  ),
  "sin-x1": <>sin {x(1)}</>,
  "sin-x2": <>sin {x(2)}</>,
};

/** An input in words, for those who hear it. */
export const featureWords: Readonly<Record<Feature | "x", string>> = {
  x: "x",
  x1: "x1",
  x2: "x2",
  "x1-squared": "x1 squared",
  "x2-squared": "x2 squared",
  x1x2: "x1 times x2",
  "sin-x1": "sine of x1",
  "sin-x2": "sine of x2",
};

/** An input as it is written. */
export const FeatureName = ({ name }: { readonly name: Feature | "x" }) => (
  <span class="lab-feature">{symbols[name]}</span>
);
