import { useDrag } from "@/ui/useDrag.ts";
import type { Point } from "./affine.ts";
import { across, down } from "./place.ts";

interface Props {
  readonly at: Point;
  readonly edge: number;
  /** A place inside the square that the tip is dragged to. */
  readonly onMove: (to: Point) => void;
  readonly onHold: () => void;
  readonly onRelease: () => void;
}

/** The tip of a column of W, to be dragged. With the keyboard its two numbers are set in their fields. */
export function Grip({ at, edge, onMove, onHold, onRelease }: Props) {
  const drag = useDrag(({ x, y }) =>
    onMove([edge * inside(2 * x - 1), edge * inside(1 - 2 * y)]),
  );
  return (
    <span
      class="ui-handle"
      aria-hidden="true"
      style={`left:${across(at, edge)};top:${down(at, edge)}`}
      onPointerDown={(event) => {
        onHold();
        drag.onPointerDown(event);
      }}
      onPointerMove={drag.onPointerMove}
      onLostPointerCapture={() => {
        onRelease();
        drag.onLostPointerCapture();
      }}
    />
  );
}

const inside = (share: number) => Math.min(1, Math.max(-1, share));
