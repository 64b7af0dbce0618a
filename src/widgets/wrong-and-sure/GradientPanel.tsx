import { useMemo } from "preact/hooks";
import {
  formatNumber,
  Frame,
  Labels,
  linear,
  numberText,
  Panel,
  Playhead,
  Term,
  upTo,
  type Label,
  type Scale,
} from "@/plots/index.ts";
import { CostLine } from "./CostLine.tsx";
import { costs } from "./costs.ts";
import { momentAt, type Descent } from "./descent.ts";
import { featuredOf } from "./OutputPanel.tsx";
import { thinned } from "./thinned.ts";

interface Props {
  readonly descents: readonly Descent[];
  readonly steps: number;
  readonly step: number;
  readonly x: Scale;
}

const y = linear([0, 1], upTo(160), 5);

/** The gradient over the steps, one line for each loss, named where it is largest. */
export function GradientPanel({ descents, steps, step, x }: Props) {
  const gradientAt = (descent: Descent, at: number) =>
    momentAt(descent, at).gradient;
  const drawn = useMemo(
    () => (
      <>
        {descents.map((descent) => (
          <CostLine
            key={descent.cost}
            cost={descent.cost}
            line={thinned((s) => gradientAt(descent, s), steps)}
            {...{ x, y }}
            tone="grad"
          />
        ))}
        <Labels
          labels={descents.map((descent) => labelOf(descent, steps, x))}
          {...{ y }}
          tone="grad"
        />
      </>
    ),
    [descents, steps, x],
  );
  const values = descents.map((descent) => gradientAt(descent, step));
  return (
    <Panel
      title={
        <>
          <Term tone="grad">
            Gradient ∂<i class="plot-letter">J</i>/∂
            <i class="plot-letter">w</i>
          </Term>
          , and ∂<i class="plot-letter">J</i>/∂<i class="plot-letter">b</i> too
        </>
      }
    >
      <Frame
        label={`Gradient by the weight at step ${step}: ${descents.map(({ cost }, i) => `${numberText(formatNumber(values[i]))} under ${costs[cost].name}`).join(", ")}`}
        {...{ x, y }}
        xLabel="step"
      >
        {drawn}
        <Playhead
          at={step}
          {...{ x, y, values }}
          featured={featuredOf(descents)}
          tone="grad"
        />
      </Frame>
    </Panel>
  );
}

function labelOf(descent: Descent, steps: number, x: Scale): Label {
  let most = 0;
  for (let step = 1; step <= steps; step++)
    if (momentAt(descent, step).gradient > momentAt(descent, most).gradient)
      most = step;
  const place = x.at(most);
  const top = y.at(momentAt(descent, most).gradient);
  const text = costs[descent.cost].name;
  if (place < 15) return { text, x: place, y: top, anchor: "start" };
  const anchor = place > 85 ? "end" : "middle";
  return { text, x: place, y: top - 12, anchor };
}
