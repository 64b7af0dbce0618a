import { useMemo } from "preact/hooks";
import {
  across,
  Frame,
  linear,
  Lines,
  log,
  Marker,
  Panel,
  Playhead,
  Term,
  upTo,
  type Scale,
} from "@/plots/index.ts";
import type { HistoryRecord, RunFrame } from "@/training/protocol.ts";
import { thinned, type Lowest } from "./losses.ts";
import { epochs } from "./settings.ts";

interface Props {
  readonly history: readonly HistoryRecord[];
  readonly frame: RunFrame;
  readonly epoch: number;
  readonly lowest: Lowest;
  /** The test loss of the straight line. */
  readonly line: number;
  readonly noise: number;
}

const x = linear([0, epochs], across);

/** Training and test loss over the run, between the straight line's and the variance of the noise. */
export function LossPanel(props: Props) {
  const { history, frame, epoch, lowest, line, noise } = props;
  const { loss, testLoss = NaN } = frame;
  const [bottom, top] = domainOf(line, noise);
  const y = useMemo(() => log([bottom, top], upTo(220)), [bottom, top]);
  const curves = useMemo(() => {
    const records = thinned(history);
    return (
      <Lines
        xs={records.map(({ epoch }) => epoch)}
        lines={[
          { values: records.map(({ runs }) => runs[0].loss), name: "train" },
          {
            values: records.map(({ runs }) => runs[0].testLoss ?? NaN),
            name: "test",
            featured: true,
          },
        ]}
        {...{ x, y }}
        tone="loss"
      />
    );
  }, [history, y]);
  return (
    <Panel
      title={
        <>
          Training and test <Term tone="loss">loss</Term> after each epoch
        </>
      }
    >
      <Frame
        {...{ x, y }}
        xLabel="epoch"
        names
        label={`Losses over ${epochs} epochs, on a logarithmic axis: training ${loss.toPrecision(3)}, test ${testLoss.toPrecision(3)} after epoch ${epoch}; the lowest test loss so far is ${lowest.loss.toPrecision(3)}, after epoch ${lowest.epoch}. A straight line has ${line.toPrecision(3)} on the test points; the variance of the noise is ${(noise * noise).toPrecision(3)}.`}
      >
        <g class="approximation-bench-references">
          <Reference at={line} y={y} dy={-6}>
            straight line, test {line.toPrecision(2)}
          </Reference>
          <Reference at={noise * noise} y={y} dy={16}>
            noise variance {Number((noise * noise).toPrecision(3))}
          </Reference>
        </g>
        {curves}
        {epoch > 0 && (
          <Marker at={lowest.epoch} {...{ x, y }} name="lowest test loss" />
        )}
        <Playhead
          at={epoch}
          {...{ x, y }}
          values={[loss, testLoss]}
          featured={[1]}
          tone="loss"
        />
      </Frame>
    </Panel>
  );
}

// Whole decades, at least two: from under a tenth of the noise's variance to over three times the straight line's loss.
function domainOf(line: number, noise: number): readonly [number, number] {
  const top = Math.ceil(Math.log10(Math.max(3 * line, 0.1)));
  const least = noise > 0 ? Math.floor(Math.log10(noise ** 2 / 10)) : top - 5;
  return [10 ** Math.max(-7, Math.min(least, top - 2)), 10 ** top];
}

interface ReferenceProps {
  readonly at: number;
  readonly y: Scale;
  /** Pixels from the line down to the name's baseline. */
  readonly dy: number;
  readonly children: readonly (string | number)[];
}

// A loss of 0 has no place on a logarithmic axis.
function Reference({ at, y, dy, children }: ReferenceProps) {
  const top = y.at(at);
  if (Number.isNaN(top)) return null;
  return (
    <>
      <line x2="100%" y1={top.toFixed(1)} y2={top.toFixed(1)} />
      <text class="plot-label plot-left" x="100%" y={top.toFixed(1)} dy={dy}>
        {children}
      </text>
    </>
  );
}
