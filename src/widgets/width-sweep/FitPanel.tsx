import { useMemo } from "preact/hooks";
import { sin, type Dataset } from "@/engine/index.ts";
import {
  across,
  Curve,
  Dots,
  Frame,
  linear,
  Panel,
  Term,
  upTo,
} from "@/plots/index.ts";
import { specks } from "../specks.ts";
import { curve } from "./settings.ts";

interface Props {
  /** Which network's, in words. */
  readonly name: string;
  readonly data: Dataset;
  /** The standard deviation of the noise. */
  readonly noise: number;
  /** The network's answers along the curve; undefined where it is not trained yet. */
  readonly fit: ArrayLike<number> | undefined;
  /** The answers of a network without hidden units. */
  readonly line: ArrayLike<number> | undefined;
}

const height = 236;
const [low, high] = curve.x;
const x = linear([low, high], across, 5);
const xs = Array.from(
  { length: curve.resolution },
  (_, i) => low + ((high - low) * i) / (curve.resolution - 1),
);
const sine = xs.map(sin);

/** One network's curve through the points it was trained on, with those it was not, the sine, and the best straight line. */
export function FitPanel({ name, data, noise, fit, line }: Props) {
  // Three standard deviations beyond the sine; the few points farther out are left away.
  const most = Math.max(2, Math.ceil(1 + 3 * noise));
  const y = useMemo(() => linear([-most, most], upTo(height)), [most]);
  const within = (value: number) => (Math.abs(value) <= most ? value : NaN);
  return (
    <Panel
      title={
        <>
          The <Term tone="value">fit</Term> of {name}, the{" "}
          <Term tone="loss">points</Term>, the sine dotted
        </>
      }
    >
      <Frame
        x={x}
        y={y}
        xLabel="x"
        label={`The fit of ${name} through ${data.count} training points${fit ? `: at x = 0, 2, 4, 6, 8 and 10 it says ${[0, 2, 4, 6, 8, 10].map((at) => fit[Math.round((at / high) * (xs.length - 1))].toFixed(2)).join(", ")}` : ", not trained yet"}.`}
      >
        <g class="width-sweep-tests">
          <Curve
            {...specks(data.test.points, data.test.y)}
            {...{ x, y }}
            tone="loss"
          />
        </g>
        <Curve xs={xs} values={sine} {...{ x, y }} tone="loss" dotted />
        {line && (
          <g class="width-sweep-line">
            <Curve xs={xs} values={line} {...{ x, y }} tone="muted" />
          </g>
        )}
        <Dots
          xs={data.points}
          values={data.y.map(within)}
          {...{ x, y }}
          tone="loss"
        />
        {fit && <Curve xs={xs} values={fit} {...{ x, y }} tone="value" />}
      </Frame>
    </Panel>
  );
}
