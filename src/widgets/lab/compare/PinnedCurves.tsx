import { across, Frame, linear, Lines, upTo } from "@/plots/index.ts";
import { topOf } from "../LossPanel.tsx";
import type { Pin } from "./pins.ts";

interface Props {
  /** The pinned runs, and last the present one. */
  readonly runs: readonly Pin[];
}

/** The training losses of pinned runs and, thick, of the present one. */
export function PinnedCurves({ runs }: Props) {
  const last = Math.max(
    1,
    ...runs.map(({ losses }) => losses.epochs[losses.epochs.length - 1] ?? 0),
  );
  const top = Math.max(
    ...runs.map(({ losses }) => topOf({ ...losses, test: [] })),
  );
  const x = linear([0, last], across);
  const y = linear([0, top], upTo(160));
  return (
    <Frame
      label={`Training losses of ${runs.map(({ name }) => (name === "now" ? "the present run" : `run ${name}`)).join(", ")} over ${last} epochs.`}
      x={x}
      y={y}
      xLabel="epoch"
      names
    >
      {runs.map(({ name, losses }) => (
        <Lines
          key={name}
          lines={[{ values: losses.train, featured: name === "now", name }]}
          xs={losses.epochs}
          {...{ x, y }}
          tone="loss"
        />
      ))}
    </Frame>
  );
}
