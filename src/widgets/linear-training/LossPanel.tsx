import { useMemo } from "preact/hooks";
import {
  across,
  Curve,
  Frame,
  linear,
  Panel,
  Playhead,
  Term,
  upTo,
} from "@/plots/index.ts";
import { References } from "./References.tsx";
import { epochs } from "./settings.ts";

interface Props {
  /** The loss after every `stride`-th epoch known so far, from epoch 0. */
  readonly losses: readonly number[];
  readonly stride: number;
  readonly epoch: number;
  readonly loss: number;
  /** The loss of logistic regression at its end. */
  readonly end: number;
}

/** A little more than a coin's loss; where the loss is higher its curve is cut. */
export const highest = 0.8;

const x = linear([0, epochs], across);
const y = linear([0, highest], upTo(264));

/** The loss of the stack over the run, between that of knowing nothing and that of the best single neuron. */
export function LossPanel({ losses, stride, epoch, loss, end }: Props) {
  const curve = useMemo(
    () => (
      <Curve
        xs={losses.map((_, i) => i * stride)}
        values={losses}
        {...{ x, y }}
        tone="loss"
      />
    ),
    [losses, stride],
  );
  return (
    <Panel
      title={
        <>
          <Term tone="loss">Loss</Term> after each epoch
        </>
      }
    >
      <Frame
        {...{ x, y }}
        xLabel="epoch"
        label={`The loss over ${epochs} epochs: ${loss.toPrecision(4)} after epoch ${epoch}. Log 2 is ${Math.LN2.toPrecision(4)}, logistic regression ends at ${end.toPrecision(4)}.`}
      >
        <References y={y} end={end} />
        {curve}
        <Playhead
          at={epoch}
          {...{ x, y }}
          values={[loss]}
          featured={[0]}
          tone="loss"
        />
      </Frame>
    </Panel>
  );
}
