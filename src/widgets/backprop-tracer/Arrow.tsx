import { child, classOf, edgeKey, type Quantity } from "./quantities.ts";
import { stepOf } from "./steps.ts";

interface Props {
  /** The quantity that the edge leads from, on the way forward. */
  readonly name: Exclude<Quantity, "l">;
  /** Where the reader is. */
  readonly step: number;
}

/** The edge from a node of the trunk to the one below; on the way back it points up. */
export function ArrowDown({ name, step }: Props) {
  const way = wayOf(name, step);
  return (
    <svg class={`backprop-tracer-down ${way} ${classOf(edgeKey(name))}`}>
      <line class="backprop-tracer-hit" x1="50%" x2="50%" y2="100%" />
      <line x1="50%" x2="50%" y2="100%" />
      <svg x="50%" y={isBack(way) ? "0" : "100%"} overflow="visible">
        <path d={isBack(way) ? "M-4 7L0 1L4 7" : "M-4-7L0-1L4-7"} />
      </svg>
    </svg>
  );
}

/** The edge from a given quantity to the node that uses it; on the way back it points left. */
export function ArrowRight({ name, step }: Props) {
  const way = wayOf(name, step);
  return (
    <svg class={`backprop-tracer-right ${way} ${classOf(edgeKey(name))}`}>
      <line class="backprop-tracer-hit" y1="50%" y2="50%" x2="100%" />
      <line y1="50%" y2="50%" x2="100%" />
      <svg y="50%" x={isBack(way) ? "0" : "100%"} overflow="visible">
        <path d={isBack(way) ? "M7-4L1 0L7 4" : "M-7-4L-1 0L-7 4"} />
      </svg>
    </svg>
  );
}

type Way = "is-idle" | "is-forth" | "is-known" | "is-back" | "is-traced";

// Not yet used; carrying a value now, or before; carrying a gradient now, or before.
function wayOf(name: Exclude<Quantity, "l">, step: number): Way {
  const used = stepOf({ name: child[name] });
  const back = stepOf({ name, gradient: true });
  if (step < used) return "is-idle";
  if (step === used) return "is-forth";
  if (step < back) return "is-known";
  return step === back ? "is-back" : "is-traced";
}

const isBack = (way: Way) => way === "is-back" || way === "is-traced";
