import type { Scale } from "@/plots/index.ts";

interface Props {
  readonly y: Scale;
  /** The loss of logistic regression at its end. */
  readonly end: number;
}

/** Two losses to compare with: the name of the higher stands over its line, of the lower under it, so that they never meet. */
export const References = ({ y, end }: Props) => (
  <g class="linear-training-references">
    <Reference at={y.at(Math.LN2)} dy={-6}>
      log 2 = {Math.LN2.toFixed(4)}
    </Reference>
    <Reference at={y.at(end)} dy={16}>
      logistic regression ends at {end.toFixed(4)}
    </Reference>
  </g>
);

interface ReferenceProps {
  /** Pixels from the panel's top. */
  readonly at: number;
  /** Pixels from the line down to the name's baseline. */
  readonly dy: number;
  readonly children: readonly (string | number)[];
}

const Reference = ({ at, dy, children }: ReferenceProps) => {
  const top = Math.round(10 * at) / 10;
  return (
    <>
      <line x2="100%" y1={top} y2={top} />
      <text class="plot-label plot-left" x="100%" y={top} dy={dy}>
        {children}
      </text>
    </>
  );
};
