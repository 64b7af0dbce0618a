import { DataTable } from "@/ui/DataTable.tsx";
import type { Curve } from "./curves.ts";
import { nameOf, type FunctionName } from "./settings.ts";

interface Props {
  readonly shown: readonly FunctionName[];
  readonly curves: readonly Curve[];
  readonly z: number;
}

const places = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];

/** Every function drawn and its derivative at the point and at whole z, to six digits. */
export function ValueTable({ shown, curves, z }: Props) {
  const row = (name: string, at: number) => [
    name,
    ...curves.flatMap((curve) => [
      written(curve.value(at)),
      written(curve.derivative(at)),
    ]),
  ];
  return (
    <DataTable
      title="The functions drawn and their slopes, at the point and at whole z"
      columns={[
        "z",
        ...shown.flatMap((name) => [nameOf(name), `slope of ${nameOf(name)}`]),
      ]}
      rows={[
        row(`${z}, the point`, z),
        ...places.map((at) => row(String(at), at)),
      ]}
    />
  );
}

const written = (value: number) => String(Number(value.toPrecision(6)));
