import { Indexed, type DrawnLayer, type Interval } from "@/plots/index.ts";

interface Props {
  readonly layer: DrawnLayer;
  readonly extent: Interval;
  /** The unit whose numbers are being changed. */
  readonly selected?: number;
}

const side = 500;
const hair = 13;
const spacing = 26;

/** The line of each hidden unit, z = 0, with hairs on the side where z is positive. */
export function UnitLines({ layer, extent, selected }: Props) {
  const lines = Array.from({ length: layer.units }, (_, j) =>
    lineOf(layer, j, extent),
  );
  return (
    <g class="xor-by-hand-lines">
      <svg
        viewBox={`0 0 ${side} ${side}`}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
      >
        {lines.map(
          (line, j) =>
            line && (
              <path
                key={j}
                class={selected === j ? "xor-by-hand-selected" : undefined}
                d={line.path}
              />
            ),
        )}
      </svg>
      {layer.units <= 4 &&
        lines.map(
          (line, j) =>
            line && (
              <text
                key={j}
                x={`${line.name[0]}%`}
                y={`${line.name[1]}%`}
                dy="0.35em"
              >
                <Indexed letter="h" index={j + 1} />
              </text>
            ),
        )}
    </g>
  );
}

// Where w · x + b = 0 crosses the square, in its own pixels; nothing where it passes by.
function lineOf(
  { weights, bias }: DrawnLayer,
  unit: number,
  [low, high]: Interval,
) {
  const scale = side / (high - low);
  // In pixels, y down: n · p + c = 0 with n pointing to the positive side.
  const [w1, w2] = [weights[2 * unit], weights[2 * unit + 1]];
  const length = Math.hypot(w1, w2);
  if (length === 0) return undefined;
  const normal = [w1 / length, -w2 / length] as const;
  const z = (x: number, y: number) =>
    w1 * (low + x / scale) + w2 * (high - y / scale) + bias[unit];
  const offset = (z(side / 2, side / 2) / length) * scale;
  const foot = [
    side / 2 - offset * normal[0],
    side / 2 - offset * normal[1],
  ] as const;
  const along = [-normal[1], normal[0]] as const;
  const span = spanInside(foot, along);
  if (!span) return undefined;

  const [from, to] = span;
  const at = (t: number, away = 0) =>
    [
      foot[0] + t * along[0] + away * normal[0],
      foot[1] + t * along[1] + away * normal[1],
    ] as const;
  const pair = ([x, y]: readonly [number, number]) =>
    `${Math.round(x)} ${Math.round(y)}`;
  const count = Math.max(1, Math.floor((to - from) / spacing));
  const hairs = Array.from({ length: count }, (_, i) => {
    const t = from + ((i + 0.5) / count) * (to - from);
    return `M${pair(at(t))}L${pair(at(t, hair))}`;
  });
  // Two units on one line have their names on its two sides.
  const share = unit % 2 === 0 ? 0.12 : 0.88;
  const [x, y] = at(from + share * (to - from), 38);
  const inside = (place: number) =>
    Math.round(Math.min(94, Math.max(6, (100 * place) / side)));
  return {
    path: `M${pair(at(from))}L${pair(at(to))}${hairs.join("")}`,
    name: [inside(x), inside(y)] as const,
  };
}

// The stretch of a line through `foot` that lies in the square, if any does.
function spanInside(
  foot: readonly [number, number],
  along: readonly [number, number],
): readonly [number, number] | undefined {
  let [from, to] = [-Infinity, Infinity];
  for (const axis of [0, 1] as const) {
    const [start, step] = [foot[axis], along[axis]];
    if (Math.abs(step) < 1e-12) {
      if (start < 0 || start > side) return undefined;
      continue;
    }
    const ends = [-start / step, (side - start) / step];
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  }
  return to > from ? [from, to] : undefined;
}
