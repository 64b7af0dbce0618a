import { Quantity } from "@/plots/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import { straightLine } from "../approximation-bench/straightLine.ts";
import type { Dataset } from "@/engine/index.ts";

interface Props {
  readonly frames: readonly RunFrame[];
  readonly names: readonly string[];
  readonly data: Dataset;
  readonly floor: number;
  readonly epoch: number;
  readonly settled: boolean;
}

/** The networks in the order of their test losses, between the variance of the noise and a straight line's loss. */
export function Verdict(props: Props) {
  const { frames, names, data, floor, epoch, settled } = props;
  const order = frames
    .map(({ testLoss = NaN }, i) => ({ name: names[i], testLoss }))
    .sort((a, b) => a.testLoss - b.testLoss);
  return (
    <p class="ui-verdict" aria-live="polite" aria-busy={!settled}>
      {epoch === 0
        ? "Before training"
        : `After ${epoch} ${epoch === 1 ? "step" : "steps"}`}{" "}
      the test loss is{" "}
      {order.map(({ name, testLoss }, i) => (
        <span key={i} class="smooth-or-straight-part">
          {i > 0 && (i === order.length - 1 ? " and " : ", ")}
          <Quantity value={testLoss} tone="loss" /> with {name}
        </span>
      ))}
      . The noise alone makes <Quantity value={floor} tone="loss" />, the best
      straight line has <Quantity value={straightLine(data).test} tone="loss" />
      .
    </p>
  );
}
