import { DataTable } from "@/ui/DataTable.tsx";
import { corners, written } from "./corners.ts";
import { digits } from "./digits.ts";
import type { Answer, Net } from "./net.ts";

interface Props {
  readonly net: Net;
  readonly answers: readonly Answer[];
}

/** The four points through the network, a row for each. */
export function AnswerTable({ net, answers }: Props) {
  const numbered = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${name}${i + 1}`);
  const { hidden, output } = net;
  return (
    <DataTable
      title="The four corners: what goes into each hidden unit and what comes out, the scores z, the probability of the right class, the loss."
      columns={[
        "corner",
        ...numbered("into h", hidden.units),
        ...numbered("h", hidden.units),
        ...(output.units === 1 ? ["z"] : ["z0", "z1"]),
        "p, right class",
        "loss",
      ]}
      rows={answers.map(({ z, h, logits, right, loss }, i) => [
        written(corners[i]),
        ...[...z, ...h, ...logits].map(digits),
        right.toFixed(8),
        loss.toFixed(8),
      ])}
    />
  );
}
