import { Curve, Lines, type Scale, type Tone } from "@/plots/index.ts";
import type { CostName } from "./costs.ts";
import type { StepLine } from "./thinned.ts";

interface Props {
  readonly cost: CostName;
  readonly line: StepLine;
  readonly x: Scale;
  readonly y: Scale;
  readonly tone: Tone;
}

/** One loss's line: thick for cross-entropy, thin for squared error, dotted for its half. */
export const CostLine = ({ cost, line, x, y, tone }: Props) =>
  cost === "half-square" ? (
    <Curve {...line} {...{ x, y, tone }} dotted />
  ) : (
    <Lines
      xs={line.xs}
      lines={[{ values: line.values, featured: cost === "cross-entropy" }]}
      {...{ x, y, tone }}
    />
  );
