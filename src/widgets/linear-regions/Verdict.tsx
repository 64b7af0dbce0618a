import { grouped } from "./grouped.ts";
import { mostOfOneLayer, reachable } from "./most.ts";
import { mostDrawn } from "./shownDivision.ts";

interface Props {
  readonly inputs: number;
  readonly width: number;
  readonly depth: number;
  readonly epoch: number;
  /** Pieces of what is drawn, before training and now. */
  readonly start: number;
  readonly now: number;
  /** Whether there are more than are drawn. */
  readonly over: boolean;
}

/** How many pieces there are, and how many there could be. */
export const Verdict = (props: Props) => {
  const { inputs, width, depth, epoch, start, now, over } = props;
  const units = width * depth;
  const deep = reachable(inputs, width, depth);
  const whole = inputs === 1 ? "interval" : "square";
  if (over)
    return (
      <>
        The {whole} falls into more than {grouped(mostDrawn)} pieces; the
        picture ends with the last layer that makes fewer.
      </>
    );
  return (
    <>
      {epoch === 0
        ? "Before training"
        : `After ${epoch} ${epoch === 1 ? "epoch" : "epochs"}`}{" "}
      the {whole} has <strong>{grouped(now)}</strong>{" "}
      {now === 1 ? "piece" : "pieces"}
      {epoch > 0 && `, at the start it had ${grouped(start)}`}. The most that
      one layer of {units} {units === 1 ? "unit" : "units"} can make is{" "}
      {grouped(mostOfOneLayer(inputs, units))}
      {depth > 1 &&
        deep !== undefined &&
        `; with ${depth} layers of ${width} there are weights that make ${grouped(deep)}`}
      .
    </>
  );
};
