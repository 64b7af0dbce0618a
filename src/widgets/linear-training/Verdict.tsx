import { Quantity } from "@/plots/index.ts";
import { isStraight, standingOf } from "./standing.ts";
import { activationNames, epochs, type Stack } from "./settings.ts";

interface Props {
  readonly stack: Stack;
  readonly epoch: number;
  readonly loss: number;
  /** The loss of logistic regression at its end. */
  readonly end: number;
}

/** Where the stack stands, where logistic regression ends, and what that says. */
export function Verdict({ stack, epoch, loss, end }: Props) {
  const standing = standingOf(loss, end);
  return (
    <>
      {moment(epoch)} {nameOf(stack)} {epoch === epochs ? "ends" : "is"} at{" "}
      <Loss of={loss} />, logistic regression {epoch === epochs ? "" : "ends "}
      at <Loss of={end} />:{" "}
      {standing === "same" ? (
        "the same."
      ) : (
        <>
          {standing === "below" ? "below it by " : "above it by "}
          <Loss of={Math.abs(loss - end)} />.
        </>
      )}{" "}
      {isStraight(stack)
        ? "No straight boundary gets lower."
        : standing === "below" && "Its boundary bends."}
    </>
  );
}

const moment = (epoch: number) =>
  epoch === 0
    ? "Before training"
    : `After ${epoch} ${epoch === 1 ? "epoch" : "epochs"}`;

function nameOf({ depth, activation }: Stack) {
  if (depth === 0) return "the single neuron";
  const layers = depth === 1 ? "one hidden layer" : `${depth} hidden layers`;
  return `the stack (${layers}, ${activationNames[activation]})`;
}

const Loss = ({ of }: { readonly of: number }) => (
  <Quantity value={of} tone="loss" significant={4} />
);
