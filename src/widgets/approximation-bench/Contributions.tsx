import { useMemo } from "preact/hooks";
import {
  Curve,
  Frame,
  Lines,
  Panel,
  Playhead,
  Rings,
  Shade,
  Term,
  type Scale,
} from "@/plots/index.ts";
import type { Fit, Unit } from "./fit.ts";
import { around, placesOf } from "./ground.ts";
import { targets, type TargetName } from "./targets.ts";

interface Props {
  readonly fit: Fit;
  readonly shown: readonly Unit[];
  /** How many units are not drawn singly. */
  readonly left: number;
  readonly target: TargetName;
  readonly x: Scale;
  readonly at: number;
}

/** What each unit adds to the fit, a line for each of the largest, and one dotted line for all the rest: together they are the fit. */
export function Contributions({ fit, shown, left, target, x, at }: Props) {
  const [from, to] = x.domain;
  const xs = useMemo(() => placesOf([from, to], 101), [from, to]);
  const lines = shown.map(({ contribution }) => xs.map(contribution));
  const rest = xs.map((x, i) =>
    lines.reduce((left, values) => left - values[i], fit.at(x)),
  );
  const y = around(Math.max(...[rest, ...lines].flat().map(Math.abs)), 180);
  const [low, high] = targets[target].x;
  const bends = shown.filter(({ bend }) => bend > from && bend < to);
  return (
    <Panel
      title={
        fit.units.length === 0 ? (
          "No hidden unit: dotted, the line is all there is"
        ) : (
          <>
            What {naming(fit, left)} <Term tone="value">adds</Term>; dotted:{" "}
            {restName(fit, left)}
          </>
        )
      }
    >
      <Frame
        {...{ x, y }}
        xLabel="x"
        names
        label={`${naming(fit, left)}: ${shown.map((unit) => inWords(unit, from, to)).join("; ")}${shown.length ? "; " : ""}dotted: ${restName(fit, left)}.`}
      >
        <Shade
          spans={[
            [from, low],
            [high, to],
          ]}
          {...{ x, y }}
        />
        <line class="plot-grid" x2="100%" y1={y.at(0)} y2={y.at(0)} />
        <Curve {...{ xs, x, y }} values={rest} tone="muted" dotted />
        <Lines
          lines={shown.map(({ index }, i) => ({
            values: lines[i],
            name: String(index),
          }))}
          {...{ xs, x, y }}
          tone="value"
          heading={shown.length ? "unit" : undefined}
        />
        <Rings
          xs={bends.map(({ bend }) => bend)}
          values={bends.map(({ bend, contribution }) => contribution(bend))}
          {...{ x, y }}
        />
        <Playhead
          at={at}
          {...{ x, y }}
          values={shown.map(({ contribution }) => contribution(at))}
          tone="value"
        />
      </Frame>
    </Panel>
  );
}

function naming({ units }: Fit, left: number): string {
  if (units.length === 0) return "no hidden unit";
  if (units.length === 1) return "the one unit";
  return left > 0
    ? `each of the ten largest of ${units.length} units`
    : `each of the ${units.length} units`;
}

const restName = ({ units }: Fit, left: number) =>
  units.length === 0
    ? "the line"
    : left > 0
      ? `the other ${left} and the bias`
      : "the bias";

const inWords = ({ index, contribution }: Unit, from: number, to: number) =>
  `unit ${index} goes from ${contribution(from).toPrecision(2)} to ${contribution(to).toPrecision(2)}`;
