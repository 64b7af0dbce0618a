import type { Scale } from "@/plots/index.ts";
import { Handle } from "@/ui/Handle.tsx";
import type { Bump } from "./bump.ts";
import { limits } from "./bumpList.ts";

interface Props {
  readonly bump: Bump;
  readonly x: Scale;
  readonly y: Scale;
  readonly onChange: (bump: Bump) => void;
}

/** Three handles on a bump: its edges at half its height, and its top. */
export function Grips({ bump, x, y, onChange }: Props) {
  const { left, right, height } = bump;
  const [first, last] = limits.edge;
  const [low, high] = limits.height;
  const top = (value: number) => Math.min(y.range[0], Math.max(0, y.at(value)));
  const xAt = ({ x: share }: { readonly x: number }) =>
    x.domain[0] + share * (x.domain[1] - x.domain[0]);
  const yAt = ({ y: share }: { readonly y: number }) =>
    y.domain[1] - share * (y.domain[1] - y.domain[0]);
  const step = 0.1;
  return (
    <>
      <Handle
        label="left edge"
        value={left}
        min={first}
        max={right}
        step={step}
        left={x.at(left)}
        top={top(height / 2)}
        valueAt={xAt}
        onChange={(left) => onChange({ ...bump, left })}
      />
      <Handle
        label="right edge"
        value={right}
        min={left}
        max={last}
        step={step}
        left={x.at(right)}
        top={top(height / 2)}
        valueAt={xAt}
        onChange={(right) => onChange({ ...bump, right })}
      />
      <Handle
        label="height"
        value={height}
        min={low}
        max={high}
        step={step / 2}
        left={x.at((left + right) / 2)}
        top={top(height)}
        valueAt={yAt}
        onChange={(height) => onChange({ ...bump, height })}
      />
    </>
  );
}
