import { useMemo } from "preact/hooks";
import { across, Frame, linear, Lines, Playhead, upTo } from "@/plots/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import type { Losses } from "./history.ts";

interface Props {
  readonly losses: Losses;
  readonly frame: RunFrame;
  readonly epoch: number;
  readonly epochs: number;
}

/** The training loss over the run, thick, and the test loss, thin; where they are now is a dot. */
export function LossPanel({ losses, frame, epoch, epochs }: Props) {
  const top = topOf(losses);
  const x = useMemo(() => linear([0, epochs], across, 3), [epochs]);
  const y = useMemo(() => linear([0, top], upTo(110), 3), [top]);
  const lines = useMemo(
    () => (
      <Lines
        lines={[
          { values: losses.train, featured: true, name: "train" },
          ...(losses.test.length > 0
            ? [{ values: losses.test, name: "test" }]
            : []),
        ]}
        xs={losses.epochs}
        {...{ x, y }}
        tone="loss"
      />
    ),
    [losses, x, y],
  );
  const { loss, testLoss } = frame;
  const now = testLoss === undefined ? [loss] : [loss, testLoss];
  return (
    <Frame
      label={`Loss over ${epochs} epochs; now ${now.map((value) => value.toPrecision(3)).join(" on the training points and ")}${testLoss === undefined ? "" : " on those held out"}.`}
      x={x}
      y={y}
      xLabel="epoch"
      names
    >
      {lines}
      <Playhead
        at={epoch}
        {...{ x, y }}
        values={now}
        featured={[0]}
        tone="loss"
      />
    </Frame>
  );
}

/** A round number a little above the losses; what explodes is cut at three times the start. */
export function topOf({ train, test }: Pick<Losses, "train" | "test">): number {
  const finite = [...train, ...test].filter(Number.isFinite);
  const highest = Math.min(
    finite.reduce((a, b) => Math.max(a, b), 0),
    3 * Math.max(train[0] ?? 1, test[0] ?? 0),
  );
  if (!(highest > 0)) return 1;
  const decade = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find(
    (digit) => highest <= digit * decade * 1.001,
  );
  return Number(((step ?? 10) * decade).toPrecision(2));
}
