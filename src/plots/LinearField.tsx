import type { ComponentChildren } from "preact";
import { SIDE } from "./bands.ts";
import { Plot } from "./Plot.tsx";
import type { Interval } from "./scale.ts";
import { Square } from "./Square.tsx";
import { trace, type Point } from "./trace.ts";
import "./plane.css";
import "./plots.css";

interface Props {
  readonly label?: string;
  /** The logit of class B at (x, y) is a x + b y + c; without it the ground is bare. */
  readonly logit?: readonly [a: number, b: number, c: number];
  readonly x: Interval;
  readonly y: Interval;
  /** Points, drawn on top. */
  readonly children?: ComponentChildren;
}

/** A Field whose logit is linear, drawn exactly: ten flat stripes, and the ink line between the classes. */
export function LinearField({ label, logit, x, y, children }: Props) {
  const height = logit && heightOver(logit, x, y);
  return (
    <Plot label={label} class="plot-field">
      <rect
        class={height ? "plot-field-0" : "plot-bare"}
        width="100%"
        height="100%"
      />
      {height && <Stripes height={height} />}
      {children}
    </Plot>
  );
}

const Stripes = ({ height }: { readonly height: Height }) => (
  <Square>
    {levels.map((level, i) => {
      const part = partAbove(height, level);
      return (
        part.length > 0 && (
          <path
            key={i}
            class={`plot-field-${i + 1}`}
            d={`${trace(part, 1)}z`}
          />
        )
      );
    })}
    <path class="plot-boundary" d={trace(lineAt(height, 0))} />
  </Square>
);

// The logits of 0.1, 0.2 ... 0.9.
const levels = Array.from({ length: 9 }, (_, i) => Math.log((i + 1) / (9 - i)));

type Height = (point: Point) => number;

// The logit at a place of the drawing, whose y runs down.
const heightOver =
  ([a, b, c]: NonNullable<Props["logit"]>, x: Interval, y: Interval): Height =>
  ([right, down]) =>
    a * (x[0] + (right / SIDE) * (x[1] - x[0])) +
    b * (y[1] - (down / SIDE) * (y[1] - y[0])) +
    c;

const corners: readonly Point[] = [
  [0, 0],
  [SIDE, 0],
  [SIDE, SIDE],
  [0, SIDE],
];

// The square's outline, cut wherever the logit passes a level.
function crossings(height: Height, level: number) {
  return corners.flatMap((from, i) => {
    const to = corners[(i + 1) % 4];
    const [low, high] = [height(from) - level, height(to) - level];
    const share = low / (low - high);
    const between: Point = [
      from[0] + share * (to[0] - from[0]),
      from[1] + share * (to[1] - from[1]),
    ];
    const isCut = low < 0 !== high < 0;
    return [
      { point: from, above: low >= 0, isCut: false },
      ...(isCut ? [{ point: between, above: true, isCut }] : []),
    ];
  });
}

const partAbove = (height: Height, level: number): Point[] =>
  crossings(height, level)
    .filter(({ above }) => above)
    .map(({ point }) => point);

const lineAt = (height: Height, level: number): Point[] =>
  crossings(height, level)
    .filter(({ isCut }) => isCut)
    .map(({ point }) => point);
