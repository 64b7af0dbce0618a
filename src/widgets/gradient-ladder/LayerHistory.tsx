import {
  across,
  Frame,
  linear,
  Lines,
  log,
  Panel,
  Playhead,
  upTo,
} from "@/plots/index.ts";
import type { Ladder } from "./ladder.ts";
import { panelHeight } from "./LayerBars.tsx";

interface Props {
  readonly ladder: Ladder;
  readonly epoch: number;
  readonly epochs: number;
}

/** The bars' values epoch by epoch, a line for every hidden layer, on the bars' axis. */
export function LayerHistory({ ladder, epoch, epochs }: Props) {
  const { values, history, domain } = ladder;
  const last = values.length - 1;
  const x = linear([0, epochs], across);
  const y = log(domain, upTo(panelHeight));
  const ends = last > 0 ? [0, last] : [0];
  return (
    <Panel title="The same, epoch by epoch">
      <Frame x={x} y={y} xLabel="epoch" yLabels="stacked" names>
        <Lines
          lines={history.map((values, l) => ({
            values,
            featured: ends.includes(l),
            name: ends.includes(l) ? String(l + 1) : undefined,
          }))}
          xs={history[0]?.map((_, e) => e) ?? []}
          {...{ x, y }}
          tone="grad"
          heading="layer"
        />
        <Playhead
          at={epoch}
          {...{ x, y, values }}
          featured={ends}
          tone="grad"
        />
      </Frame>
    </Panel>
  );
}
