import { useRef } from "preact/hooks";
import type { Interval } from "@/plots/index.ts";
import type { OwnPoint } from "../lists.ts";
import { settings, type Settings } from "../settings.ts";
import { added, pointAt, removed, rounded, type Brush } from "./own.ts";

interface Props {
  readonly values: Settings;
  readonly axes: readonly [Interval, Interval];
  readonly brush: Brush;
  readonly onPoints: (points: string) => void;
}

// Pixels around a point that still mean it.
const reach = 12;

/** Lies over the picture: a press adds a point or takes hold of one; the same is typed in the data's text. */
export function PointEditor({ values, axes, brush, onPoints }: Props) {
  const held = useRef<number>();
  const points = settings.points.list(values.points);
  const set = (next: readonly OwnPoint[]) =>
    onPoints(settings.points.join(next));

  const down = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (event.button !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const near = nearest(points, axes, event, box);
    event.currentTarget.setPointerCapture(event.pointerId);
    if (brush === "remove") {
      if (near !== undefined) set(removed(points, near));
    } else if (near !== undefined) held.current = near;
    else {
      held.current = points.length;
      set(added(points, pointAt(values, placeOf(event, box, axes), brush)));
    }
  };
  const move = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const index = held.current;
    if (index === undefined || index >= points.length) return;
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = placeOf(event, box, axes);
    const [, , target] = points[index];
    set(points.with(index, target === undefined ? [x, y] : [x, y, target]));
  };
  return (
    <div
      class="lab-editor"
      onPointerDown={down}
      onPointerMove={move}
      onLostPointerCapture={() => (held.current = undefined)}
    />
  );
}

// The place under the pointer, on the axes.
function placeOf(
  { clientX, clientY }: PointerEvent,
  { left, top, width, height }: DOMRect,
  [x, y]: Props["axes"],
): readonly [number, number] {
  const share = (value: number) => Math.min(1, Math.max(0, value));
  const across = share((clientX - left) / width);
  const up = 1 - share((clientY - top) / height);
  return [
    rounded(x[0] + across * (x[1] - x[0]), x),
    rounded(y[0] + up * (y[1] - y[0]), y),
  ];
}

function nearest(
  points: readonly OwnPoint[],
  [x, y]: Props["axes"],
  { clientX, clientY }: PointerEvent,
  { left, top, width, height }: DOMRect,
): number | undefined {
  let best: number | undefined;
  let least = reach;
  points.forEach((point, index) => {
    const across = left + (width * (point[0] - x[0])) / (x[1] - x[0]);
    const down = top + height * (1 - (point[1] - y[0]) / (y[1] - y[0]));
    const distance = Math.hypot(clientX - across, clientY - down);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}
