import { useMemo } from "preact/hooks";
import {
  across,
  Frame,
  Guide,
  Lines,
  log,
  Panel,
  Playhead,
  Term,
  upTo,
} from "@/plots/index.ts";
import { boundOf, equalBumps, errorOf, most, sumAt } from "./bump.ts";
import type { TargetName } from "./targets.ts";

interface Props {
  readonly target: TargetName;
  readonly steepness: number;
  /** How many bumps the picture has, and how far off their sum is. */
  readonly count: number;
  readonly largest: number;
  readonly meanSquare: number;
}

const counts = Array.from({ length: most }, (_, i) => i + 1);
const x = { ...log([1, most], across), ticks: [1, 2, 5, 10, 20, 40] };
const y = log([1e-4, 10], upTo(200));

/** How far off so many equal bumps are, from 1 to 40 of them, and where the present ones stand; both axes logarithmic. */
export function ErrorPanel(props: Props) {
  const { target, steepness, count, largest, meanSquare } = props;
  const errors = useMemo(
    () =>
      counts.map((count) => {
        const bumps = equalBumps(target, count);
        return errorOf(target, (x) => sumAt(bumps, steepness, x));
      }),
    [target, steepness],
  );
  const bounds = counts.map((count) => boundOf(target, count) ?? NaN);
  const ends = [errors[0], errors[most - 1]];
  return (
    <Panel
      title={
        <>
          <Term tone="loss">Error</Term> of 1 to {most} equal bumps: the largest
          and the mean square
        </>
      }
    >
      <Frame
        {...{ x, y }}
        xLabel="bumps; both axes logarithmic"
        names
        label={`Over 1 to ${most} equal bumps the largest error goes from ${ends[0].largest.toPrecision(2)} to ${ends[1].largest.toPrecision(2)}, the mean squared error from ${ends[0].meanSquare.toPrecision(2)} to ${ends[1].meanSquare.toPrecision(2)}. The ${count} bumps of the picture: largest ${largest.toPrecision(2)}, mean squared ${meanSquare.toPrecision(2)}.`}
      >
        {boundOf(target, 1) !== undefined && (
          <Guide
            xs={counts}
            values={bounds}
            {...{ x, y }}
            name="bound by the slope"
          />
        )}
        <Lines
          xs={counts}
          lines={[
            {
              values: errors.map(({ largest }) => largest),
              name: "max",
              featured: true,
            },
            {
              values: errors.map(({ meanSquare }) => meanSquare),
              name: "mse",
            },
          ]}
          {...{ x, y }}
          tone="loss"
        />
        <Playhead
          at={count}
          {...{ x, y }}
          values={[largest, meanSquare]}
          featured={[0]}
          tone="loss"
        />
      </Frame>
    </Panel>
  );
}
