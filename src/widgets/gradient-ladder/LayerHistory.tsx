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
import { smoothed, type Past } from "./ladder.ts";
import { panelHeight } from "./LayerBars.tsx";
import "./gradient-ladder.css";

interface Props {
  readonly past: Past;
  readonly domain: Interval;
  readonly epoch: number;
  readonly epochs: number;
}

/**
 * The bars' values through the run on the bars' axis, a line for every hidden layer. In a long run batches make them
 * jump over each other: each is averaged over a twentieth of it, the first and the last also stand behind as they are.
 */
export function LayerHistory({ past, domain, epoch, epochs }: Props) {
  const [low, high] = domain;
  const reach = Math.floor(epochs / 40);
  const means = useMemo(
    () => past.lines.map((line) => smoothed(line, reach)),
    [past, reach],
  );
  const x = useMemo(() => linear([0, epochs], across), [epochs]);
  const y = useMemo(() => log([low, high], upTo(panelHeight)), [low, high]);
  const lines = useMemo(
    () => (
      <>
        {reach > 0 && <Unaveraged lines={past.lines} {...{ x, y }} />}
        <Averaged lines={means} {...{ x, y }} />
      </>
    ),
    [past, means, reach, x, y],
  );
  return (
    <Panel
      title={
        reach > 0
          ? `The same, averaged over ${2 * reach + 1} epochs`
          : "The same, epoch by epoch"
      }
    >
      <Frame x={x} y={y} xLabel="epoch" yLabels="stacked" names>
        {lines}
        <Playhead
          at={epoch}
          values={means.map((line) => line[Math.floor(epoch)])}
          {...{ x, y }}
          featured={[0, means.length - 1]}
          tone="grad"
        />
      </Frame>
    </Panel>
  );
}

interface LinesProps {
  /** [layers][epochs] */
  readonly lines: Past["lines"];
  readonly x: Scale;
  readonly y: Scale;
}

function Averaged({ lines, x, y }: LinesProps) {
  const isEnd = (l: number) => l === 0 || l === lines.length - 1;
  return (
    <Lines
      lines={lines.map((values, l) => ({
        values,
        featured: isEnd(l),
        name: isEnd(l) ? String(l + 1) : undefined,
      }))}
      xs={epochsOf(lines)}
      {...{ x, y }}
      tone="grad"
      heading="layer"
    />
  );
}

const Unaveraged = ({ lines, x, y }: LinesProps) => (
  <g class="gradient-ladder-unaveraged">
    <Lines
      lines={[lines.at(0), lines.at(-1)].flatMap((values) =>
        values ? { values } : [],
      )}
      xs={epochsOf(lines)}
      {...{ x, y }}
      tone="grad"
    />
  </g>
);

const epochsOf = (lines: Past["lines"]) =>
  lines[0]?.map((_, epoch) => epoch) ?? [];
