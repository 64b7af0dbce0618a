import {
  across,
  band,
  BandRow,
  Dots,
  Frame,
  linear,
  Lines,
  log,
  logDomain,
  Overlay,
  Panel,
  Term,
  upTo,
} from "@/plots/index.ts";
import type { Losses, Width } from "./errors.ts";
import { nearest } from "./nearest.ts";
import { Reference } from "./Reference.tsx";
import { inWords, seeds, widths, type Settings } from "./settings.ts";

interface Props {
  readonly errors: readonly Width[];
  /** The variance of the noise: no fit has a smaller test loss in the long run. */
  readonly floor: number;
  /** The network whose fit is drawn. */
  readonly shown: Pick<Settings, "units" | "seed">;
  readonly onChoose: (network: Pick<Settings, "units" | "seed">) => void;
}

const height = 236;
const bands = band(widths.length);
const x = linear([-0.5, widths.length - 0.5], across);
const places = widths.map((_, w) => w);
const names = widths.map((units) => ({ mantissa: String(units) }));

// Training beside test, so that neither covers the other.
const aside = { training: -0.08, test: 0.08 } as const;

/** The losses of all networks against their width: a dot for each, a line through the medians. */
export function ErrorPanel({ errors, floor, shown, onChoose }: Props) {
  const y = log(
    logDomain([...allLosses(errors), ...(floor > 0 ? [floor] : []), 0.011, 1]),
    upTo(height),
  );
  const choose = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [left, top] = [event.clientX - box.left, event.clientY - box.top];
    const found = nearest(errors, { left, top, width: box.width }, x, y);
    if (found) onChoose(found);
  };
  const chosen = errors.map((width) => ({
    ...width,
    starts: width.starts.filter(
      (_, s) => width.units === shown.units && seeds[s] === shown.seed,
    ),
  }));
  return (
    <Panel
      title={
        <>
          Mean squared <Term tone="loss">error</Term>: test filled, training
          open
        </>
      }
    >
      <Overlay
        y={y}
        names
        over={<div class="width-sweep-click" onClick={choose} />}
      >
        <Frame y={y} rows={2} names xLabel="hidden units" label={said(errors)}>
          <BandRow x={bands} y={y} row={1} heading="" numbers={names} />
          {floor > 0 && (
            <Reference at={y.at(floor)}>
              noise variance {Number(floor.toPrecision(2))}
            </Reference>
          )}
          <Lines
            lines={[
              { name: "test", featured: true, values: medians(errors, "test") },
              { name: "train", values: medians(errors, "training") },
            ]}
            xs={places}
            {...{ x, y }}
            tone="loss"
          />
          <g class="width-sweep-training">
            <Dots {...dotsOf(errors, "training")} {...{ x, y }} tone="loss" />
          </g>
          <Dots {...dotsOf(errors, "test")} {...{ x, y }} tone="loss" />
          <g class="width-sweep-shown">
            <Dots {...dotsOf(chosen, "training")} {...{ x, y }} tone="ink" />
            <Dots {...dotsOf(chosen, "test")} {...{ x, y }} tone="ink" />
          </g>
        </Frame>
      </Overlay>
    </Panel>
  );
}

const medians = (errors: readonly Width[], kind: keyof Losses) =>
  errors.map(({ median }) => median?.[kind] ?? NaN);

const allLosses = (errors: readonly Width[]) =>
  errors.flatMap(({ starts }) =>
    starts.flatMap((losses) => (losses ? [losses.training, losses.test] : [])),
  );

function dotsOf(errors: readonly Width[], kind: keyof Losses) {
  const dots = errors.flatMap(({ starts }, w) =>
    starts.flatMap((losses) =>
      losses ? [{ x: w + aside[kind], loss: losses[kind] }] : [],
    ),
  );
  return { xs: dots.map(({ x }) => x), values: dots.map(({ loss }) => loss) };
}

function said(errors: readonly Width[]): string {
  const known = errors.flatMap(({ units, median }) =>
    median
      ? [
          `${inWords(units)} ${median.training.toPrecision(2)} and ${median.test.toPrecision(2)}`,
        ]
      : [],
  );
  return `Median training and test loss against the number of hidden units${known.length ? `: ${known.join(", ")}` : "; none is trained yet"}.`;
}
