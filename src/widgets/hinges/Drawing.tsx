import type { Examples } from "@/engine/index.ts";
import {
  across,
  Curve,
  Dots,
  linear,
  Plot,
  Rings,
  Stems,
  upTo,
  type Tone,
} from "@/plots/index.ts";
import type { BentLine } from "./bentLine.ts";
import { Labels } from "./Labels.tsx";

interface Props {
  readonly data: Examples;
  /** What the network says. */
  readonly line: BentLine;
  /** What a network without a hinge says; left out where that is the network itself. */
  readonly straight: BentLine | undefined;
  /** What the picture shows now, in words. */
  readonly label: string;
}

// The part of the plane that is drawn, and its pixels; what a network says beyond is cut off.
const [left, right] = [-0.95, 9.4];
const height = 304;
const x = linear([left, right], across);
const y = linear([-1.35, 1.65], upTo(height));

/** The hinges of a line that lie in the drawing. */
export const inSight = ({ hinges }: BentLine): number[] =>
  hinges.filter((hinge) => hinge > left && hinge < right);

/** Data on stems, the network's line through them, a ring at each of its hinges, and the straight line beside it. */
export function Drawing({ data, line, straight, label }: Props) {
  const { points: xs, y: values } = data;
  const hinges = inSight(line).sort((a, b) => a - b);
  const graph = (of: BentLine, tone: Tone, bends: readonly number[] = []) => {
    const xs = [left, ...bends, right];
    return (
      <Curve
        {...{ xs, x, y, tone }}
        values={xs.map(of.at)}
        dotted={tone === "muted"}
      />
    );
  };
  return (
    <div class="hinges-drawing">
      <Plot height={height} label={label}>
        {straight && graph(straight, "muted")}
        <Stems {...{ xs, values, x, y }} fitted={xs.map(line.at)} />
        {graph(line, "value", hinges)}
        <Dots {...{ xs, values, x, y }} tone="loss" />
        <Rings xs={hinges} values={hinges.map(line.at)} {...{ x, y }} />
      </Plot>
      <Labels {...{ line, straight, x, y }} hinge={hinges[0]} />
    </div>
  );
}
