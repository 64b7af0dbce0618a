import type { Measured } from "./measured.ts";

interface Props {
  readonly epoch: number;
  readonly measured: Measured;
  readonly parameters: number;
}

/** Where the network stands, in one sentence. */
export function Verdict({ epoch, measured, parameters }: Props) {
  const { train, test, measure } = measured;
  const when =
    epoch === 0
      ? "Before training"
      : `After ${round(epoch)} ${epoch === 1 ? "epoch" : "epochs"}`;
  const verb = measure === "right" ? "gets" : "explains";
  const what = (said: string, score: number) =>
    measure === "right" ? (
      <>
        <strong>{said}</strong>
      </>
    ) : (
      <>
        <strong>{Math.round(100 * Math.max(0, score))} %</strong> of the
        variance of
      </>
    );
  return (
    <>
      {when} the network of {parameters} parameters {verb}{" "}
      {what(train.said, train.score)} training points
      {measure === "right" && " right"}
      {test && (
        <>
          {" "}
          and {what(test.said, test.score)}{" "}
          {measure === "right" ? "of those held out" : "those held out"}
        </>
      )}
      .
    </>
  );
}

const round = (epoch: number) => Number(epoch.toFixed(2));
