import { Quantity } from "@/plots/index.ts";

interface Props {
  readonly losses: readonly number[];
  /** As far as it is known. */
  readonly loss: number | undefined;
}

/** What the loss is now and what it was before the updates. */
export function Verdict({ losses, loss }: Props) {
  const now =
    loss === undefined ? (
      "not yet computed"
    ) : (
      <Quantity value={loss} tone="loss" significant={4} />
    );
  if (losses.length === 0) return <>Round 1: the loss is {now}.</>;
  return (
    <>
      Round {losses.length + 1}: the loss is {now}, after{" "}
      <Quantity value={losses[losses.length - 1]} tone="loss" significant={4} />{" "}
      in the round before
      {losses.length > 1 && (
        <>
          {" "}
          and <Quantity value={losses[0]} tone="loss" significant={4} /> in the
          first
        </>
      )}
      .
    </>
  );
}
