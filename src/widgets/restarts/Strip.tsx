import {
  across,
  Dots,
  Frame,
  linear,
  Marker,
  Panel,
  Term,
  upTo,
} from "@/plots/index.ts";
import type { Group } from "./outcomes.ts";
import { starts } from "./settings.ts";

interface Props {
  readonly groups: readonly Group[];
  /** The loss of the best straight line. */
  readonly line: number;
}

const y = {
  ...linear([0, starts], upTo(140)),
  ticks: [0, 5, 10, 15, 20],
};

/** How many of the starts ended at which loss: a dot for each, on a pile for every loss of two decimals. */
export function Strip({ groups, line }: Props) {
  const most = Math.max(line, ...groups.map(({ loss }) => Number(loss)));
  const x = linear([0, Math.ceil(10 * most + 0.5) / 10], across, 6);
  const dots = groups.flatMap(({ loss, count }) =>
    Array.from({ length: count }, (_, i) => ({ loss, height: i + 0.5 })),
  );
  return (
    <Panel
      title={
        <>
          Starts that end at each <Term tone="loss">loss</Term>
        </>
      }
    >
      <Frame
        x={x}
        y={y}
        xLabel="training loss, to two decimals"
        label={`How many starts end at each loss: ${groups.map(({ loss, count }) => `${count} at ${loss}`).join(", ") || "none is trained yet"}. The best straight line has ${line.toFixed(2)}.`}
      >
        <Marker
          at={line}
          {...{ x, y }}
          name={`straight line ${line.toFixed(2)}`}
        />
        <Dots
          xs={dots.map(({ loss }) => Number(loss))}
          values={dots.map(({ height }) => height)}
          {...{ x, y }}
          tone="loss"
        />
        {groups.map(({ loss, count }) => (
          <text
            key={loss}
            class="plot-label plot-middle restarts-count"
            x={`${x.at(Number(loss)).toFixed(2)}%`}
            y={y.at(count) - 6}
          >
            {count}
          </text>
        ))}
      </Frame>
    </Panel>
  );
}
