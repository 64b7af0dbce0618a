import { useMemo } from "preact/hooks";
import { activations } from "@/engine/index.ts";
import {
  across,
  Curve,
  Frame,
  Labels,
  linear,
  Panel,
  Term,
  upTo,
  type Scale,
} from "@/plots/index.ts";
import { costs } from "./costs.ts";
import { momentAt, type Descent, type Moment } from "./descent.ts";
import { Spots } from "./Spots.tsx";

interface Props {
  readonly descents: readonly Descent[];
  readonly steps: number;
  readonly step: number;
}

const y = linear([0, 1], upTo(160), 5);
const { value: sigmoid } = activations.sigmoid;

/** The sigmoid, and where on it each neuron stands: how steep it is there is the factor that squared error has. */
export function SigmoidPanel({ descents, steps, step }: Props) {
  // Wide enough for the whole way, so that nothing but the spots moves.
  const reach = useMemo(() => {
    const ends = descents.flatMap((descent) =>
      [0, steps].map((at) => Math.abs(momentAt(descent, at).z)),
    );
    return 2 * Math.ceil(Math.max(6, ...ends) / 2);
  }, [descents, steps]);
  const x = useMemo(() => linear([-reach, reach], across, 5), [reach]);
  const moments = descents.map((descent) => momentAt(descent, step));
  return (
    <Panel
      title={
        <>
          Where each stands on the sigmoid{" "}
          <Term tone="value">
            <i class="plot-letter">a</i> = <i class="plot-letter">σ</i>(
            <i class="plot-letter">z</i>)
          </Term>
        </>
      }
    >
      <Frame
        {...{ x, y }}
        xLabel="z = w + b"
        label={`The sigmoid. At step ${step} ${descents.map(({ cost }, i) => `z is ${moments[i].z.toFixed(2)} under ${costs[cost].name}`).join(", ")}.`}
      >
        <SigmoidCurve {...{ x, reach }} />
        {moments.map((moment, i) => (
          <Tangent key={descents[i].cost} of={moment} x={x} reach={reach} />
        ))}
        <Spots
          spots={moments.map(({ z, a }, i) => ({
            x: x.at(z),
            y: y.at(a),
            featured: descents[i].cost === "cross-entropy",
          }))}
        />
        <Labels
          labels={moments.map(({ z, a }, i) => ({
            text: costs[descents[i].cost].name,
            x: x.at(z),
            ...besideCurve(x.at(z), y.at(a)),
          }))}
          {...{ y }}
          tone="value"
        />
      </Frame>
    </Panel>
  );
}

// Left of the middle above the curve, right of it below: where the curve is not, and clear of it where the panel's edge
// leaves no room on that side.
function besideCurve(across: number, down: number) {
  if (across > 75) return { y: down + 28, anchor: "end" } as const;
  if (across > 50) return { y: down + 16, anchor: "start" } as const;
  if (across > 31) return { y: down - 12, anchor: "end" } as const;
  return { y: down - 26, anchor: "start" } as const;
}

interface CurveProps {
  readonly x: Scale;
  readonly reach: number;
}

function SigmoidCurve({ x, reach }: CurveProps) {
  const xs = Array.from({ length: 81 }, (_, i) => (reach * (i - 40)) / 40);
  return <Curve {...{ xs, x, y }} values={xs.map(sigmoid)} tone="value" />;
}

// The straight line that the curve is close to the spot.
function Tangent({ of, x, reach }: CurveProps & { readonly of: Moment }) {
  const { z, a, slope } = of;
  const half = reach / 5;
  return (
    <Curve
      xs={[z - half, z + half]}
      values={[a - half * slope, a + half * slope]}
      {...{ x, y }}
      tone="ink"
      dotted
    />
  );
}
