import { heightOf, type Scale } from "./scale.ts";
import { Stretch } from "./Stretch.tsx";
import { trace, type Point } from "./trace.ts";

interface Props {
  readonly xs: ArrayLike<number>;
  /** The data at each x. */
  readonly values: ArrayLike<number>;
  /** What the curve says there. */
  readonly fitted: ArrayLike<number>;
  readonly x: Scale;
  readonly y: Scale;
}

const gap: Point = [NaN, NaN];

/** The residuals of a regression: a thin line from each datum to the curve. */
export function Stems({ xs, values, fitted, x, y }: Props) {
  const stems = Array.from(xs).flatMap((at, i): Point[] => [
    [10 * x.at(at), y.at(values[i])],
    [10 * x.at(at), y.at(fitted[i])],
    gap,
  ]);
  return (
    <Stretch height={heightOf(y)}>
      <path class="plot-stems" d={trace(stems)} />
    </Stretch>
  );
}
