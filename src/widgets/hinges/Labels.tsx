import type { Scale } from "@/plots/index.ts";
import type { BentLine } from "./bentLine.ts";

interface Props {
  readonly line: BentLine;
  readonly straight: BentLine | undefined;
  /** The leftmost hinge in sight. */
  readonly hinge: number | undefined;
  readonly x: Scale;
  readonly y: Scale;
}

/** Names beside what they name. They are text of the page, not of the drawing, and break where there is no room. */
export function Labels({ line, straight, hinge, x, y }: Props) {
  const label = (of: string, text: string, at: number, value: number) => (
    <span
      class={`hinges-of-${of}`}
      style={`--x:${x.at(at).toFixed(2)}%;--y:${y.at(value).toFixed(1)}px`}
    >
      {text}
    </span>
  );
  return (
    <div class="hinges-labels" aria-hidden="true">
      {label("data", "the data", 0.05, -0.4)}
      {label("line", "what the network says", 6.2, line.at(6.2))}
      {straight && label("straight", "no hinge", 4.7, straight.at(4.7))}
      {hinge !== undefined &&
        label(
          isValley(line, hinge) ? "valley" : "peak",
          "a hinge: one unit’s weight and bias",
          hinge,
          line.at(hinge),
        )}
    </div>
  );
}

// Whether the line bends upwards there.
const isValley = ({ at }: BentLine, x: number) =>
  at(x - 0.01) + at(x + 0.01) > 2 * at(x);
