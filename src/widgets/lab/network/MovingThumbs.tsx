import type { RunFrame } from "@/training/protocol.ts";
import { useCanvas } from "@/ui/useCanvas.ts";
import type { Shown } from "../shown.ts";
import type { Column } from "./layout.ts";
import { paint } from "./paint.ts";
import { thumbValues } from "./UnitThumb.tsx";

interface Props {
  readonly shown: Shown;
  readonly frame: RunFrame;
  /** Counted from 1. */
  readonly layer: number;
  readonly column: Column;
}

// Pixels of the canvas in one of the page; those of a page that a node's edge takes from its picture.
const sharpness = 2;
const edge = 3;

/** The small pictures of a column while they move: one canvas under all nodes takes less time than one in each. */
export function MovingThumbs({ shown, frame, layer, column }: Props) {
  const { tops } = column;
  const [first, last] = [tops[0], tops[tops.length - 1]];
  const size = column.size - edge;
  const height = last - first + size;
  const { layers } = shown.training.network;
  const isClasses = layer === layers.length && shown.data.classes === 2;
  const ref = useCanvas((context) =>
    tops.forEach((top, unit) => {
      const values = thumbValues(shown, frame, { layer, unit: unit + 1 });
      if (!values) return;
      const resolution = Math.sqrt(values.length);
      const small = sheet(resolution);
      const scale = isClasses ? "classes" : "value";
      paint(small, values, resolution, scale, context.canvas);
      const side = sharpness * size;
      context.drawImage(small.canvas, 0, sharpness * (top - first), side, side);
    }),
  );
  return (
    <canvas
      ref={ref}
      class={isClasses ? "lab-moving" : "lab-moving lab-tint"}
      style={`top:${(first + last) / 2}px;width:${size}px;height:${height}px`}
      width={sharpness * size}
      height={sharpness * height}
    />
  );
}

const sheets = new Map<number, CanvasRenderingContext2D>();

// What a picture is painted on before it is drawn larger.
function sheet(resolution: number): CanvasRenderingContext2D {
  const known = sheets.get(resolution);
  if (known) return known;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = resolution;
  const context = canvas.getContext("2d")!;
  sheets.set(resolution, context);
  return context;
}
