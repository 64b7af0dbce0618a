import { useMemo } from "preact/hooks";
import {
  across,
  Frame,
  linear,
  Lines,
  log,
  Panel,
  Playhead,
  upTo,
  type Interval,
  type Scale,
} from "@/plots/index.ts";
import type { Ladder, Past } from "./ladder.ts";
import { panelHeight } from "./LayerBars.tsx";

interface Props {
  readonly ladder: Ladder;
  readonly past: Past;
  readonly domain: Interval;
  readonly epoch: number;
  readonly epochs: number;
}

/** The bars' values epoch by epoch, a line for every hidden layer, on the bars' axis. */
export function LayerHistory(props: Props) {
  const { ladder, past, domain, epoch, epochs } = props;
  const [low, high] = domain;
  const { values } = ladder;
  const x = useMemo(() => linear([0, epochs], across), [epochs]);
  const y = useMemo(() => log([low, high], upTo(panelHeight)), [low, high]);
  const lines = useMemo(() => drawLines(past, x, y), [past, x, y]);
  return (
    <Panel title="The same, epoch by epoch">
      <Frame x={x} y={y} xLabel="epoch" yLabels="stacked" names>
        {lines}
        <Playhead
          at={epoch}
          {...{ x, y, values }}
          featured={[0, values.length - 1]}
          tone="grad"
        />
      </Frame>
    </Panel>
  );
}

function drawLines({ lines }: Past, x: Scale, y: Scale) {
  const isEnd = (l: number) => l === 0 || l === lines.length - 1;
  return (
    <Lines
      lines={lines.map((values, l) => ({
        values,
        featured: isEnd(l),
        name: isEnd(l) ? String(l + 1) : undefined,
      }))}
      xs={lines[0]?.map((_, epoch) => epoch) ?? []}
      {...{ x, y }}
      tone="grad"
      heading="layer"
    />
  );
}
