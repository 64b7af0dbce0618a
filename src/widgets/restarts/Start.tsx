import { across, Curve, linear, Plot, Quantity, upTo } from "@/plots/index.ts";
import { specks } from "../specks.ts";
import type { Ground } from "./ground.ts";
import type { Outcome } from "./outcomes.ts";

interface Props {
  readonly outcome: Outcome;
  readonly ground: Ground;
  /** Where this very run is shown at large; undefined where it is not. */
  readonly href: string | undefined;
}

const height = 76;
const y = linear([-1.5, 1.5], upTo(height));

/** One start in small: its fit through the points, its loss, and how steep the loss is where it ended. */
export function Start({ outcome, ground, href }: Props) {
  const { seed, loss, gradientNorm } = outcome;
  const { data, interval, xs, sine, answers } = ground;
  const x = linear(interval, across);
  const drawing = (
    <>
      <Plot
        height={height}
        class="restarts-plot"
        label={`The fit from seed ${seed}: loss ${loss.toPrecision(3)}, gradient ${gradientNorm.toExponential(0)}.`}
      >
        <line class="plot-grid" x2="100%" y1={height / 2} y2={height / 2} />
        <g class="restarts-points">
          <Curve {...specks(data.points, data.y)} {...{ x, y }} tone="loss" />
        </g>
        <Curve {...{ xs, x, y }} values={sine} tone="loss" dotted />
        <Curve
          {...{ xs, x, y }}
          values={answers(outcome.parameters)}
          tone="value"
        />
      </Plot>
      <span class="restarts-seed">seed {seed}</span>
      <span class="restarts-number">
        loss <Quantity value={loss} tone="loss" />
      </span>
      <span class="restarts-number">
        gradient{" "}
        <Quantity value={gradientNorm} tone="grad" power significant={1} />
      </span>
    </>
  );
  return href ? (
    <a
      class="restarts-start"
      href={href}
      title={`Open seed ${seed} in the approximation bench`}
    >
      {drawing}
    </a>
  ) : (
    <div class="restarts-start">{drawing}</div>
  );
}
