import type { ComponentChildren } from "preact";
import {
  across,
  Curve as Graph,
  Frame,
  linear,
  Lines,
  Overlay,
  Panel,
  Playhead,
  Shade,
  upTo,
  type Interval,
} from "@/plots/index.ts";
import { Handle } from "@/ui/Handle.tsx";
import { zs, type Curve } from "./curves.ts";
import { nameOf, settings, type FunctionName } from "./settings.ts";

interface Props {
  readonly title: ComponentChildren;
  /** What the picture shows now, for those who do not see it. */
  readonly label?: string;
  readonly shown: readonly FunctionName[];
  /** In the order of the names; the first is the one that is looked at. */
  readonly curves: readonly Curve[];
  /** Which of the two functions of z is drawn. */
  readonly of: "value" | "derivative";
  readonly domain: Interval;
  readonly z: number;
  /** What is read aloud with z. */
  readonly said: string;
  readonly onZ: (z: number) => void;
}

const height = 176;
const { min, max, step = 0.1 } = settings.z;
const x = linear([min, max], across, 6);
const looks = {
  value: { tone: "value", values: "values", ticks: 5 },
  derivative: { tone: "grad", values: "slopes", ticks: 3 },
} as const;
// How far a tangent reaches to both sides of its point.
const reach = 1.8;

/** Some functions of z, or their derivatives, with a point on the first that can be dragged along it. */
export function CurvePanel(props: Props) {
  const { title, label, shown, curves, of, domain, z, said, onZ } = props;
  const { tone, values, ticks } = looks[of];
  const y = linear(domain, upTo(height), ticks);
  const [main] = curves;
  const here = main[of](z);
  return (
    <Panel title={title}>
      <Overlay
        y={y}
        names
        over={
          <Handle
            label={of === "value" ? "z" : "z, on the slope’s curve"}
            value={z}
            {...{ min, max, step, said }}
            left={x.at(z)}
            top={y.at(here)}
            valueAt={(place) => min + place.x * (max - min)}
            onChange={onZ}
          />
        }
      >
        <Frame {...{ label, x, y }} xLabel="z" names>
          <Shade spans={main.saturated} {...{ x, y }} />
          <Lines
            lines={curves.map((curve, i) => ({
              values: curve[values],
              featured: i === 0,
              name: nameOf(shown[i]),
            }))}
            xs={zs}
            {...{ x, y, tone }}
          />
          {of === "value" && (
            <Graph
              xs={[z - reach, z + reach]}
              values={[-reach, reach].map(
                (away) => here + away * main.derivative(z),
              )}
              {...{ x, y }}
              tone="grad"
            />
          )}
          <Playhead at={z} {...{ x, y, tone }} values={[here]} featured={[0]} />
        </Frame>
      </Overlay>
    </Panel>
  );
}
