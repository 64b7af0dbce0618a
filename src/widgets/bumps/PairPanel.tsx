import {
  across,
  Curve,
  Frame,
  linear,
  Lines,
  Panel,
  Term,
  upTo,
  Variable,
} from "@/plots/index.ts";
import { neuronsOf, step, type Bump } from "./bump.ts";
import { limits } from "./bumpList.ts";
import { written } from "./written.ts";

interface Props {
  readonly bump: Bump;
  /** Counted from 0. */
  readonly selected: number;
  readonly steepness: number;
}

const x = linear(limits.edge, across, 5);
const y = linear([-2, 2], upTo(120), 3);

/** The selected bump taken apart: its two neurons, a step up and a step down, with all their numbers. */
export function PairPanel({ bump, selected, steepness }: Props) {
  const neurons = neuronsOf(bump, steepness);
  const edges = [bump.left, bump.right].flatMap((edge) =>
    [-0.01, -0.003, 0, 0.003, 0.01].map((by) => edge + by),
  );
  const xs = [
    ...Array.from({ length: 111 }, (_, i) => limits.edge[0] + i / 10),
    ...edges,
  ].sort((a, b) => a - b);
  const [up, down] = neurons.map((neuron) => xs.map((x) => step(neuron, x)));
  const number = 2 * selected + 1;
  return (
    <Panel
      title={
        <>
          Bump {selected + 1} is <Term tone="value">two neurons</Term>: one step
          up, one down
        </>
      }
    >
      <Frame
        x={x}
        y={y}
        names
        label={`Neuron ${number} steps by ${written(neurons[0].v)} at ${written(bump.left)}, neuron ${number + 1} by ${written(neurons[1].v)} at ${written(bump.right)}; their sum is the bump.`}
      >
        <Lines
          lines={[
            { values: up, name: String(number) },
            { values: down, name: String(number + 1) },
          ]}
          {...{ xs, x, y }}
          tone="value"
        />
        <Curve
          xs={xs}
          values={xs.map((_, i) => up[i] + down[i])}
          {...{ x, y }}
          tone="value"
        />
      </Frame>
      <table class="bumps-neurons">
        <thead>
          <tr>
            <th scope="col">neuron</th>
            <th scope="col">
              weight <Variable letter="w" />
            </th>
            <th scope="col">
              bias <Variable letter="b" /> = −<Variable letter="w" /> × edge
            </th>
            <th scope="col">
              output weight <Variable letter="v" />
            </th>
          </tr>
        </thead>
        <tbody>
          {neurons.map(({ w, b, v, edge }, i) => (
            <tr key={i}>
              <th scope="row">{number + i}</th>
              <td class="q-param">{written(w)}</td>
              <td>
                −{written(w)} ×{" "}
                {edge < 0 ? `(${written(edge)})` : written(edge)} ={" "}
                <span class="q-param">{written(b)}</span>
              </td>
              <td class="q-param">{written(v)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
