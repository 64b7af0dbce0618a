import type { Scale } from "@/plots/index.ts";
import type { Bump } from "./bump.ts";

interface Props {
  readonly x: Scale;
  readonly bumps: readonly Bump[];
  readonly onPick: (selected: number) => void;
}

/** The panel to click into: selects the narrowest bump that stands there. */
export const Picker = ({ x, bumps, onPick }: Props) => (
  <div
    class="bumps-picker"
    onClick={(event) => {
      const { left, width } = event.currentTarget.getBoundingClientRect();
      const [low, high] = x.domain;
      const at = low + ((event.clientX - left) / width) * (high - low);
      const there = bumps
        .map((bump, index) => ({ ...bump, index }))
        .filter(({ left, right }) => left <= at && at <= right)
        .sort((a, b) => a.right - a.left - (b.right - b.left));
      if (there.length > 0) onPick(there[0].index);
    }}
  />
);
