import { useMemo } from "preact/hooks";
import {
  Frame,
  Labels,
  linear,
  Panel,
  Playhead,
  Term,
  upTo,
  type Label,
  type Scale,
} from "@/plots/index.ts";
import { CostLine } from "./CostLine.tsx";
import { costs, type CostName } from "./costs.ts";
import { low, momentAt, type Descent } from "./descent.ts";
import { lastStep } from "./settings.ts";
import { thinned } from "./thinned.ts";

interface Props {
  readonly descents: readonly Descent[];
  readonly steps: number;
  readonly step: number;
  readonly x: Scale;
}

const y = { ...linear([0, 1], upTo(160)), ticks: [0, low, 0.5, 1] };

/** The output over the steps, one line for each loss, and the step that takes it below 0.1. */
export function OutputPanel({ descents, steps, step, x }: Props) {
  const drawn = useMemo(
    () => (
      <>
        {descents.map((descent) => (
          <CostLine
            key={descent.cost}
            cost={descent.cost}
            line={thinned((s) => momentAt(descent, s).a, steps)}
            {...{ x, y }}
            tone="value"
          />
        ))}
        <Labels
          labels={descents.map((descent) => labelOf(descent, steps, x))}
          {...{ y }}
          tone="value"
        />
      </>
    ),
    [descents, steps, x],
  );
  return (
    <Panel
      title={
        <>
          <Term tone="value">
            Output <i class="plot-letter">a</i>
          </Term>
          , and the step that takes it below {low}
        </>
      }
    >
      <Frame label={inWords(descents)} {...{ x, y }} xLabel="step">
        {drawn}
        <Playhead
          at={step}
          {...{ x, y }}
          values={descents.map((descent) => momentAt(descent, step).a)}
          featured={featuredOf(descents)}
          tone="value"
        />
      </Frame>
    </Panel>
  );
}

/** The places of what the caption speaks of. */
export const featuredOf = (descents: readonly Descent[]) =>
  descents.flatMap(({ cost }, i) => (cost === "cross-entropy" ? [i] : []));

// How far down each name stands beside its line, so that no two of them meet.
const levels: Readonly<Record<CostName, number>> = {
  "half-square": 0.75,
  square: 0.5,
  "cross-entropy": 0.25,
};

function labelOf(descent: Descent, steps: number, x: Scale): Label {
  const { cost, reached } = descent;
  const text = `${costs[cost].name}: ${reached ?? `not in ${lastStep}`}`;
  const level = levels[cost];
  const outputAt = (step: number) => momentAt(descent, step).a;
  let crossing = 0;
  while (crossing <= steps && outputAt(crossing) >= level) crossing++;
  if (crossing > 0 && crossing <= steps) {
    const place = x.at(crossing);
    const anchor = place > 55 ? "end" : "start";
    return { text, x: place, y: y.at(level), anchor };
  }
  // A line that stays above its level, or below it, is named at its end, where there is room.
  const end = y.at(outputAt(steps));
  return {
    text,
    x: 100,
    y: crossing === 0 ? end - 12 : end + 12,
    anchor: "end",
  };
}

const inWords = (descents: readonly Descent[]) =>
  `Output of the neuron over the steps. ${descents
    .map(({ cost, reached }) =>
      reached === undefined
        ? `Under ${costs[cost].name} it is not below ${low} after ${lastStep} steps.`
        : `Under ${costs[cost].name} it is below ${low} after ${reached} steps.`,
    )
    .join(" ")}`;
