import type { HistoryRecord } from "@/training/protocol.ts";
import { DataTable } from "@/ui/DataTable.tsx";
import { racers } from "./settings.ts";

interface Props {
  readonly history: readonly HistoryRecord[];
  /** Of how many points. */
  readonly count: number;
}

const names = Object.values(racers);
const columns = [
  "epoch",
  ...names.map((name) => `loss, ${name}`),
  ...names.map((name) => `right, ${name}`),
];

/** The losses and right answers of the race, at every fifth epoch known so far. */
export const RaceTable = ({ history, count }: Props) => (
  <DataTable
    title={`Mean loss over the ${count} points, and how many of them are right.`}
    columns={columns}
    rows={history
      .filter(({ epoch }) => epoch % 5 === 0)
      .map(({ epoch, runs }) => [
        epoch,
        ...runs.map(({ loss }) => loss.toPrecision(4)),
        ...runs.map(({ accuracy = 0 }) => Math.round(accuracy * count)),
      ])}
  />
);
