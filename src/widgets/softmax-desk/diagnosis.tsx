import type { ComponentChildren } from "preact";
import type { Desk } from "./desk.ts";
import { limits, type Evaluation } from "./evaluation.ts";
import type { Settings } from "./settings.ts";
import { Digits, PowerOfE } from "./Symbols.tsx";
import { held, loss, typed } from "./written.ts";

interface Props {
  readonly desk: Desk;
  readonly naive: Evaluation;
  readonly stable: Evaluation;
  readonly precision: Settings["precision"];
}

/** What became of the naive computation, and why the stable one is safe. */
export function inWords({
  desk,
  naive,
  stable,
  precision,
}: Props): ComponentChildren {
  const { largest, over, under } = limits[precision];
  const end = (
    <>
      {precision} ends at <Digits {...held(largest, 4)} />, about{" "}
      <PowerOfE>{String(over)}</PowerOfE>
    </>
  );
  if (naive.sum === Infinity)
    return (
      <>
        <strong>The naive way has overflowed.</strong> {end}:{" "}
        {overflowed(desk, naive)} and Infinity divided by Infinity is not a
        number, NaN. {safe}
      </>
    );
  if (naive.sum === 0)
    return (
      <>
        <strong>The naive way has underflowed.</strong> Below{" "}
        <PowerOfE>{typed(under)}</PowerOfE> {precision} has only 0: every power
        is 0, and 0 divided by 0 is not a number, NaN. {safe}
      </>
    );
  if (hasLostDigits(naive, stable))
    return (
      <>
        <strong>The naive way has lost digits.</strong> Its powers are near{" "}
        <PowerOfE>{typed(under)}</PowerOfE>, the smallest that {precision}{" "}
        holds, and few digits of them are left. {safe}
      </>
    );
  if (naive.loss === Infinity)
    return (
      <>
        <strong>The naive way has lost the loss.</strong> The share of{" "}
        {desk.truth.label} is so small that it is rounded to 0, and −log 0 is
        Infinity. The stable way never takes the logarithm of a share: its loss
        is <Digits {...held(stable.loss)} />.
      </>
    );
  return (
    <>
      <strong>Both ways agree here.</strong> {end}; a larger power would
      overflow. Subtract the largest first, and no power is above 1.
      {stable.loss === 0 && (
        <>
          {" "}
          The sum is so near to 1 that it is rounded to 1, and the loss,{" "}
          <Digits {...loss(desk)} />, to 0.
        </>
      )}
    </>
  );
}

const safe =
  "With the largest subtracted the powers are at most 1 and their sum is at least 1: nothing can overflow.";

// Rounding alone makes less of a difference.
const hasLostDigits = (naive: Evaluation, stable: Evaluation) =>
  naive.probabilities.some(
    (p, i) => Math.abs(p - stable.probabilities[i]) > 1e-4 * p,
  );

// The first power that is too large, or the sum of powers that are not.
function overflowed({ classes }: Desk, naive: Evaluation) {
  const first = naive.powers.indexOf(Infinity);
  return first < 0 ? (
    <>the sum of the powers is Infinity</>
  ) : (
    <>
      <PowerOfE>{typed(classes[first].scaled)}</PowerOfE> is Infinity,
    </>
  );
}
