import type { ComponentChildren } from "preact";
import type { Feature } from "@/engine/index.ts";
import { Indexed } from "@/plots/index.ts";

const x = (index: number) => <Indexed letter="x" index={index} />;

// What follows an index goes up again by as much as that went down.
const up = "-0.24em";

const square = (index: number) => (
  <>
    {x(index)}
    <tspan dy={up}>²</tspan>
  </>
);

const labels: Readonly<Record<Feature | "x", ComponentChildren>> = {
  x: <Indexed letter="x" />,
  x1: x(1),
  x2: x(2),
  "x1-squared": square(1),
  "x2-squared": square(2),
  x1x2: (
    <>
      {x(1)}
      <tspan dy={up}>{x(2)}</tspan>
    </>
  ),
  "sin-x1": <>sin {x(1)}</>,
  "sin-x2": <>sin {x(2)}</>,
};

/** An input as it is written inside an SVG text. */
export const FeatureLabel = ({ name }: { readonly name: Feature | "x" }) => (
  <>{labels[name]}</>
);
