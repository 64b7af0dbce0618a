import type { State } from "./clinic.ts";
import { across, down } from "./place.ts";

interface Props {
  readonly id: string;
  readonly path: readonly State[];
  readonly here: State;
}

/** The way of gradient descent from its start, where it stands now, and an arrow downhill from there. */
export function Descent({ id, path, here }: Props) {
  const [start] = path;
  const line = path
    .slice(0, 1 + seen(path))
    .map(({ w1, w2 }) => `${across(w1)} ${down(w2)}`);
  return (
    <g class="dead-relu-clinic-descent">
      <svg
        class="dead-relu-clinic-path"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        width="100%"
        height="100%"
      >
        <path d={`M${line.join("L")}`} />
      </svg>
      <Arrow id={id} state={here} />
      <g data-start>
        <circle
          class="dead-relu-clinic-grip"
          cx={`${across(start.w1)}%`}
          cy={`${down(start.w2)}%`}
          r="22"
        />
        <circle
          class="dead-relu-clinic-start"
          cx={`${across(start.w1)}%`}
          cy={`${down(start.w2)}%`}
          r="7"
        />
      </g>
      <circle
        class="dead-relu-clinic-here"
        cx={`${across(here.w1)}%`}
        cy={`${down(here.w2)}%`}
        r="4"
      />
    </g>
  );
}

// From where on nothing moves that could be seen.
function seen(path: readonly State[]): number {
  const { w1, w2 } = path[path.length - 1];
  return path.findIndex(
    (state) => Math.hypot(state.w1 - w1, state.w2 - w2) < 1e-3,
  );
}

interface ArrowProps {
  readonly id: string;
  readonly state: State;
}

// Against the gradient; so long that a tenfold gradient is longer by the same piece.
function Arrow({ id, state: { w1, w2, gradient } }: ArrowProps) {
  const size = Math.hypot(...gradient);
  if (size < 1e-6) return null;
  const length = 0.09 * (Math.log10(size) + 6) * 0.55;
  const tip = [w1, w2].map((w, i) => w - (length * gradient[i]) / size);
  return (
    <>
      <marker
        id={`${id}-tip`}
        viewBox="-8 -5 9 10"
        markerWidth="9"
        markerHeight="10"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M-8-4.5L0 0L-8 4.5z" />
      </marker>
      <line
        class="dead-relu-clinic-arrow"
        x1={`${across(w1)}%`}
        y1={`${down(w2)}%`}
        x2={`${across(tip[0])}%`}
        y2={`${down(tip[1])}%`}
        marker-end={`url(#${id}-tip)`}
      />
    </>
  );
}
