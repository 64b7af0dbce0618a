import {
  across,
  Frame,
  Lines,
  log,
  logDomain,
  Panel,
  Term,
  upTo,
} from "@/plots/index.ts";
import { growth, type Cost } from "./cost.ts";
import { Here } from "./Here.tsx";
import { grouped } from "./words.ts";

interface Props {
  readonly sizes: readonly number[];
  readonly cost: Cost;
}

/** Both costs while the hidden layers grow: the one with the number of parameters, the other with its square. */
export function Growth({ sizes, cost }: Props) {
  const costs = growth(sizes);
  const parameters = costs.map((of) => of.parameters);
  const lines = [
    { values: costs.map(({ differences }) => differences) },
    {
      values: costs.map(({ backpropagation }) => backpropagation),
      featured: true,
    },
  ];
  const last = parameters[parameters.length - 1];
  // The network stands at least a third of the way in: its name has room at the left of it.
  const first = Math.min(parameters[0], Math.sqrt(cost.parameters ** 3 / last));
  const x = log([first, last], across);
  const y = log(logDomain(lines.flatMap(({ values }) => values)), upTo(240));
  return (
    <Panel
      title={
        <>
          <Term tone="grad">Multiplications</Term> for all derivatives, as the
          hidden layers grow
        </>
      }
    >
      <Frame
        x={x}
        y={y}
        xLabel="parameters"
        label={`Multiplications against parameters, both axes logarithmic: at ${grouped(cost.parameters)} parameters ${grouped(cost.backpropagation)} by backpropagation and ${grouped(cost.differences)} by differences, whose line is twice as steep.`}
      >
        <Lines lines={lines} xs={parameters} {...{ x, y }} tone="grad" />
        <Here {...{ x, y, cost }} />
      </Frame>
    </Panel>
  );
}
