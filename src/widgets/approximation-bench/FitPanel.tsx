import { useMemo } from "preact/hooks";
import type { Dataset } from "@/engine/index.ts";
import {
  Curve,
  Dots,
  Frame,
  Overlay,
  Panel,
  Playhead,
  Shade,
  Term,
  type Scale,
} from "@/plots/index.ts";
import { Handle } from "@/ui/Handle.tsx";
import { curve as heights } from "./curve.ts";
import type { Fit } from "./fit.ts";
import { placesOf } from "./ground.ts";
import { Knots } from "./Knots.tsx";
import { Sketch } from "./Sketch.tsx";
import { targets, valueOf, type TargetName } from "./targets.ts";
import { TestPoints } from "./TestPoints.tsx";

interface Props {
  readonly fit: Fit;
  readonly data: Dataset;
  readonly target: TargetName;
  readonly x: Scale;
  readonly y: Scale;
  /** The reader's own curve, for the target that it is. */
  readonly curve: string;
  readonly tests: boolean;
  /** The place that the sum is written for. */
  readonly at: number;
  readonly epoch: number;
  readonly onMove: (x: number) => void;
  readonly onSketch: (x: number, height: number) => void;
}

/** The network's curve through the points it is trained on, the curve they were drawn from, and a little of what lies beyond. */
export function FitPanel(props: Props) {
  const { fit, data, target, x, y, curve, tests, at, epoch } = props;
  const [low, high] = targets[target].x;
  const [from, to] = x.domain;
  const xs = useMemo(() => placesOf([from, to]), [from, to]);
  const own = target === "own" ? heights.list(curve) : [];
  const inside = xs.filter((x) => x >= low && x <= high);
  const value = fit.at(at);
  const top = Math.min(y.range[0], Math.max(0, y.at(value)));
  const step = Number(((to - from) / 130).toPrecision(1));
  return (
    <Panel
      title={
        <>
          The <Term tone="value">fit</Term>, the{" "}
          <Term tone="loss">training points</Term>, the target dotted
        </>
      }
    >
      <Overlay
        y={y}
        names
        over={
          <>
            {target === "own" && (
              <Sketch x={x} y={y} onSketch={props.onSketch} />
            )}
            <Handle
              label="x"
              value={at}
              min={from}
              max={to}
              step={step}
              said={`x = ${at.toPrecision(3)}: the fit is ${value.toPrecision(3)}`}
              left={x.at(at)}
              top={top}
              valueAt={(place) => from + place.x * (to - from)}
              onChange={props.onMove}
            />
          </>
        }
      >
        <Frame
          x={x}
          y={y}
          xLabel="x, tinted where no data lie"
          names
          label={`The fit after epoch ${epoch} through ${data.count} training points. ${along(fit, [low, high])} Beyond the data it goes to ${fit.at(from).toPrecision(2)} at the left edge and ${fit.at(to).toPrecision(2)} at the right.`}
        >
          <Shade
            spans={[
              [from, low],
              [high, to],
            ]}
            {...{ x, y }}
          />
          {tests && <TestPoints examples={data.test} {...{ x, y }} />}
          <Curve
            xs={inside}
            values={inside.map((at) => valueOf(target, at, own))}
            {...{ x, y }}
            tone="loss"
            dotted
          />
          <Knots heights={own} {...{ x, y }} />
          <Dots
            xs={data.points}
            values={data.y.map((value) => within(value, y))}
            {...{ x, y }}
            tone="loss"
          />
          <Curve xs={xs} values={xs.map(fit.at)} {...{ x, y }} tone="value" />
          <Playhead
            at={at}
            {...{ x, y }}
            values={[value]}
            featured={[0]}
            tone="value"
          />
        </Frame>
      </Overlay>
    </Panel>
  );
}

/** A value that the panel shows, or none. */
const within = (value: number, { domain: [low, high] }: Scale) =>
  value >= low && value <= high ? value : NaN;

const along = (fit: Fit, [low, high]: readonly [number, number]) =>
  `From the left end of the data to the right it says ${placesOf([low, high], 5)
    .map((x) => fit.at(x).toPrecision(2))
    .join(", ")}.`;
