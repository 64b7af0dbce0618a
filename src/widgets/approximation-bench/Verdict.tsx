import { formatNumber, numberText, Quantity } from "@/plots/index.ts";
import type { Lowest } from "./losses.ts";
import { standingOf, type Standing } from "./standing.ts";

type Gap = Standing["gap"];

interface Props {
  readonly units: number;
  readonly parameters: number;
  readonly epoch: number;
  readonly train: number;
  readonly test: number;
  readonly lowest: Lowest;
}

/** What the network says on the points it has seen and on those it has not, and when it did best on these. */
export function Verdict(props: Props) {
  const { units, parameters, epoch, train, test, lowest } = props;
  const { gap, times, past } = standingOf(train, test, lowest);
  return (
    <>
      {moment(epoch)} {network(units)}, {parameters} parameters
      {units > 0 && ` (3 × ${units} + 1)`}: training loss <Loss of={train} />,
      test loss <Loss of={test} />.{" "}
      {gap === "away" ? (
        "The numbers have run away: the rate is too high."
      ) : (
        <>
          {comparison(gap, test - train, times)}{" "}
          {past ? (
            <>
              The test loss was lowest after epoch {lowest.epoch}, at{" "}
              <Loss of={lowest.loss} />: early stopping would have kept that
              epoch. It is read off the test points, so it is a diagnosis, not a
              way to choose.
            </>
          ) : (
            epoch > 0 && "The test loss is now about as low as it has been."
          )}
        </>
      )}
    </>
  );
}

const moment = (epoch: number) =>
  epoch === 0
    ? "Before training"
    : `After ${epoch} ${epoch === 1 ? "epoch" : "epochs"}`;

const network = (units: number) =>
  units === 0
    ? "no hidden unit"
    : `${units} hidden ${units === 1 ? "unit" : "units"}`;

const comparison = (gap: Gap, more: number, times: number) =>
  gap === "none"
    ? "The test points are fitted no worse than the training points."
    : `The test loss is higher by ${numberText(formatNumber(more, 2))}${gap === "large" ? `, ${ratio(times)} times the training loss` : ""}.`;

const ratio = (times: number) =>
  times > 1000 ? "more than 1000" : Number(times.toPrecision(2));

const Loss = ({ of }: { readonly of: number }) => (
  <Quantity value={of} tone="loss" />
);
