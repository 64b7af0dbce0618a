import { useDrag } from "@/ui/useDrag.ts";
import { settings, span } from "./settings.ts";

interface Props {
  readonly x1: number;
  readonly x2: number;
  /** What the network says there. */
  readonly said: string;
  readonly onMove: (x1: number, x2: number) => void;
}

const [low, high] = span;
const { step = 0.05 } = settings.x1;

/** Where a coordinate stands, in percent of the way from its lowest. */
export const shareOf = (value: number) =>
  Number(((100 * (value - low)) / (high - low)).toFixed(2));

/** The point of the plane to take hold of, moved with the pointer or with the arrow keys, both ways. */
export function Grip({ x1, x2, said, onMove }: Props) {
  const move = (x: number, y: number) => onMove(onGrid(x), onGrid(y));
  const drag = useDrag(({ x, y }) =>
    move(low + x * (high - low), high - y * (high - low)),
  );
  const press = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    move(x1 + way[0] * step, x2 + way[1] * step);
  };
  return (
    <span
      class="ui-handle"
      role="slider"
      tabIndex={0}
      aria-label="point of the plane, across and up"
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={x1}
      aria-valuetext={said}
      style={`left:${shareOf(x1)}%;top:${100 - shareOf(x2)}%`}
      onKeyDown={press}
      {...drag}
    />
  );
}

const onGrid = (value: number) => {
  const rounded = Number((Math.round(value / step) * step).toFixed(4)) + 0;
  return Math.min(high, Math.max(low, rounded));
};

const ways: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
