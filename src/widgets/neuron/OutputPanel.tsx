import {
  Curve,
  formatNumber,
  Frame,
  linear,
  Marker,
  numberText,
  Overlay,
  Panel,
  Rings,
  Term,
  upTo,
} from "@/plots/index.ts";
import { sigmoid } from "@/engine/index.ts";
import { Handle } from "@/ui/Handle.tsx";
import { from, height, to, x, xs, type PanelProps } from "./panel.ts";
import { settings } from "./settings.ts";

const y = linear([0, 1], upTo(height), 4);
// How far the tangent reaches above and below the middle.
const reach = 0.45;

/** The neuron's output, with the place where it is ½ and the tangent there; the ring there is dragged along x. */
export function OutputPanel({ neuron, values, change, label }: Props) {
  const { w } = values;
  const { middle, slope } = neuron;
  return (
    <Panel
      title={
        <>
          Output{" "}
          <Term tone="value">
            <span class="neuron-sigma">σ</span>(z)
          </Term>
          , and dotted <span class="neuron-sigma">σ</span>(x)
        </>
      }
    >
      <Overlay
        y={y}
        over={
          middle !== undefined &&
          middle >= from &&
          middle <= to && (
            <Handle
              label="where the output is ½, by the bias"
              min={from}
              max={to}
              step={0.1}
              value={middle}
              said={numberText(formatNumber(middle))}
              left={x.at(middle)}
              top={y.at(0.5)}
              valueAt={(place) => from + place.x * (to - from)}
              onChange={(middle) => change({ b: biasFor(middle, w) })}
            />
          )
        }
      >
        <Frame {...{ label, x, y }} xLabel="input x">
          {middle !== undefined && (
            <Marker
              at={middle}
              {...{ x, y }}
              name={`−b/w = ${numberText(formatNumber(middle))}`}
            />
          )}
          <Curve
            {...{ xs, x, y }}
            values={xs.map(sigmoid)}
            tone="muted"
            dotted
          />
          {middle !== undefined && (
            <Curve
              xs={[middle - reach / slope, middle + reach / slope]}
              values={[0.5 - reach, 0.5 + reach]}
              {...{ x, y }}
              tone="grad"
            />
          )}
          <Curve
            {...{ xs, x, y }}
            values={xs.map(neuron.output)}
            tone="value"
          />
          {middle !== undefined && (
            <Rings xs={[middle]} values={[0.5]} {...{ x, y }} />
          )}
        </Frame>
      </Overlay>
    </Panel>
  );
}

interface Props extends PanelProps {
  /** What the picture shows now, for those who do not see it. */
  readonly label: string;
}

// Within the limits of the slider, and no finer than it.
function biasFor(middle: number, w: number): number {
  const { min, max } = settings.b;
  const bias = Math.round(-middle * w * 10) / 10 + 0;
  return Math.min(max, Math.max(min, bias));
}
