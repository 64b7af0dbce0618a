import { useRef } from "preact/hooks";
import type { Scale } from "@/plots/index.ts";
import { knots } from "./targets.ts";

interface Props {
  readonly x: Scale;
  readonly y: Scale;
  /** Told of each height that is drawn over x = 0, 1, … 10. */
  readonly onSketch: (x: number, height: number) => void;
}

/** The panel as a sheet to draw on: pressing or dragging sets the height of the curve's nearest knot. */
export function Sketch({ x, y, onSketch }: Props) {
  const drawing = useRef(false);
  const draw = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (!drawing.current) return;
    const box = event.currentTarget.getBoundingClientRect();
    const place = (event.clientX - box.left) / box.width;
    const down = (event.clientY - box.top) / box.height;
    const at = Math.round(between(x.domain, place));
    onSketch(Math.min(knots - 1, Math.max(0, at)), between(y.domain, 1 - down));
  };
  return (
    <div
      class="approximation-bench-sketch"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        drawing.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        draw(event);
      }}
      onPointerMove={draw}
      onLostPointerCapture={() => (drawing.current = false)}
    />
  );
}

const between = ([low, high]: readonly [number, number], share: number) =>
  low + share * (high - low);
