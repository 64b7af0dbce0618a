import { tryOn, winnerOf, type Pair, type PoolName } from "./pools.ts";
import { shown } from "./shown.ts";

interface Props {
  readonly pool: PoolName;
  readonly a: Pair;
  readonly b: Pair;
}

/** Whether pooling a sum is the sum of the pooled, and why. */
export function Verdict({ pool, a, b }: Props) {
  const { apart, together, isEqual } = tryOn(pool, a, b);
  const sides = (
    <>
      Pooled apart and added: <Value of={apart} />; added and pooled:{" "}
      <Value of={together} />.
    </>
  );
  if (pool === "average")
    return <>{sides} The same, as for any numbers: averaging is linear.</>;
  const winners = [a, b].map(winnerOf);
  if (isEqual)
    return (
      <>
        {sides} The same, because{" "}
        {winners.every((winner) => winner !== undefined)
          ? `both have their larger number in place ${winners[0]}`
          : "a pair of equal numbers has its largest in either place"}
        .
      </>
    );
  return (
    <>
      {sides} Not the same: the larger number of <b>a</b> stands in place{" "}
      {winners[0]}, that of <b>b</b> in place {winners[1]}, and the two are
      never added to each other.
    </>
  );
}

const Value = ({ of }: { readonly of: number }) => (
  <strong class="q-value">{shown(of)}</strong>
);
