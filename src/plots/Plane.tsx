import type { ComponentChildren } from "preact";
import { formatTick, numberText } from "./number.ts";
import { percent, round } from "./round.ts";
import type { Interval } from "./scale.ts";
import "./plane.css";

/** One axis of a square: what it is, what of it is drawn, and the numbers beside it. */
export interface PlaneAxis {
  readonly name: ComponentChildren;
  readonly extent: Interval;
  readonly ticks: readonly number[];
}

interface Props {
  readonly x: PlaneAxis;
  readonly y: PlaneAxis;
  /** A Field, or any square. */
  readonly children: ComponentChildren;
}

/** The axes around a square, their names in the middle where no number stands. */
export const Plane = ({ x, y, children }: Props) => (
  <div class="plot-plane">
    <div class="plot-plane-y" aria-hidden="true">
      <Axis {...y} edge="bottom" />
    </div>
    {children}
    <div class="plot-plane-x" aria-hidden="true">
      <Axis {...x} edge="left" />
    </div>
  </div>
);

const Axis = (axis: PlaneAxis & { readonly edge: "left" | "bottom" }) => {
  const { name, extent, ticks, edge } = axis;
  const share = (value: number) =>
    percent(round((100 * (value - extent[0])) / (extent[1] - extent[0]), 1));
  return (
    <>
      {ticks.map((tick) => (
        <span key={tick} style={`${edge}:${share(tick)}`}>
          {numberText(formatTick(tick, "linear"))}
        </span>
      ))}
      <span class="plot-plane-name" style={`${edge}:50%`}>
        {name}
      </span>
    </>
  );
};
