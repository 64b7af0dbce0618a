import { exp, log } from "@/engine/index.ts";
import {
  across,
  Curve,
  Frame,
  Guide,
  linear,
  numberText,
  Panel,
  Term,
  upTo,
} from "@/plots/index.ts";
import type { Desk } from "./desk.ts";
import { Digits, Symbol } from "./Symbols.tsx";
import { loss, percentage, typed } from "./written.ts";

interface Props {
  readonly desk: Desk;
}

const highest = 6;
const x = linear([0, 1], across, 4);
const y = linear([0, highest], upTo(168), 3);
// Equal steps of the loss: the curve is steep where p is small.
const losses = Array.from({ length: 61 }, (_, i) => (highest * (60 - i)) / 60);
const xs = losses.map((loss) => exp(-loss));

/** What the true class's probability costs: the curve -log p, and the place on it. */
export function LossPanel({ desk }: Props) {
  const { truth, classes } = desk;
  const isOff = desk.loss > highest;
  const equal = log(classes.length);
  const place = { x: `${x.at(truth.p).toFixed(2)}%`, y: y.at(desk.loss) };
  const digits = loss(desk);
  return (
    <Panel
      title={
        <>
          <Term tone="loss">Loss</Term> −log <Symbol of={truth.label}>p</Symbol>{" "}
          ={" "}
          <Term tone="loss">
            <Digits {...digits} />
          </Term>
        </>
      }
    >
      <Frame
        {...{ x, y }}
        xLabel="probability of the true class"
        label={`The curve −log p from 6 down to 0 at p = 1. The true class, ${truth.label}, has ${percentage(truth)} and a loss of ${numberText(digits)}; with equal probabilities it would be log ${classes.length} = ${equal.toFixed(4)}.`}
      >
        <Guide
          xs={xs}
          values={xs.map(() => equal)}
          clearOf={losses}
          {...{ x, y }}
          name={`all equal: log ${classes.length} = ${equal.toFixed(3)}`}
        />
        <Curve {...{ xs, x, y }} values={losses} tone="loss" />
        <svg x={place.x} y={isOff ? 0 : place.y.toFixed(2)} overflow="visible">
          {isOff ? (
            <>
              <path class="softmax-desk-loss" d="M0 -8l6 10h-12z" />
              <text class="plot-label" x="12" dy="0.35em">
                {typed(Number(desk.loss.toPrecision(4)))}, far above
              </text>
            </>
          ) : (
            <circle class="softmax-desk-loss" r="5" />
          )}
        </svg>
      </Frame>
    </Panel>
  );
}
