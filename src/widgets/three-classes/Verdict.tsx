import { Quantity } from "@/plots/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import { ignorance } from "./LossPanel.tsx";
import { classNames } from "./settings.ts";

interface Props {
  readonly frame: RunFrame;
  readonly epoch: number;
  /** [classes × classes], of the training points. */
  readonly counts: ArrayLike<number>;
  /** Of how many training points, and of how many held out. */
  readonly count: number;
  readonly heldOut: number;
}

/** How many points are right, what the loss is, and which classes the network never names. */
export function Verdict({ frame, epoch, counts, count, heldOut }: Props) {
  const { loss, correct = 0, testLoss = NaN, testAccuracy = NaN } = frame;
  const classes = classNames.length;
  const silent = classNames.filter((_, k) =>
    classNames.every((_, row) => counts[classes * row + k] === 0),
  );
  return (
    <>
      {epoch === 0
        ? "Before training"
        : `After ${epoch} ${epoch === 1 ? "epoch" : "epochs"}`}{" "}
      <strong class="three-classes-correct">{correct}</strong> of {count}{" "}
      training points are right and{" "}
      <strong class="three-classes-correct">
        {Math.round(testAccuracy * heldOut)}
      </strong>{" "}
      of {heldOut} held out; the loss is{" "}
      <Quantity value={loss} tone="loss" significant={4} /> and{" "}
      <Quantity value={testLoss} tone="loss" significant={4} />
      {Math.min(loss, testLoss) > ignorance ? (
        <>
          , worse than equal probabilities with log 3 ={" "}
          <Quantity value={ignorance} tone="loss" significant={4} />
        </>
      ) : (
        <>
          , where equal probabilities have log 3 ={" "}
          <Quantity value={ignorance} tone="loss" significant={4} />
        </>
      )}
      .
      {silent.length > 0 && (
        <> No training point is taken for {silent.join(" or ")}.</>
      )}
    </>
  );
}
