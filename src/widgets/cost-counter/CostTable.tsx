import type { Cost } from "./cost.ts";
import { grouped } from "./words.ts";

interface Props {
  readonly cost: Cost;
}

/** The multiplications layer by layer: every sum can be made again. */
export function CostTable({ cost }: Props) {
  const { layers, forward, backward, backpropagation } = cost;
  return (
    <table class="cost-counter-table">
      <thead>
        <tr>
          <th scope="col">layer</th>
          <th scope="col">forward</th>
          <th scope="col">gradients</th>
          <th scope="col">handed back</th>
        </tr>
      </thead>
      <tbody>
        {layers.map((layer, l) => (
          <tr key={l}>
            <th scope="row">
              {layer.inputs} × {layer.units}
            </th>
            <td>{grouped(layer.forward)}</td>
            <td>{grouped(layer.weightGradients)}</td>
            <td>{grouped(layer.handedBack)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">sum</th>
          <td>{grouped(forward)}</td>
          <td colSpan={2}>{grouped(backward)}</td>
        </tr>
        <tr>
          <th scope="row">backpropagation</th>
          <td colSpan={3}>
            {grouped(forward)} + {grouped(backward)} ={" "}
            <strong class="q-grad">{grouped(backpropagation)}</strong>
          </td>
        </tr>
        <tr>
          <th scope="row">differences</th>
          <td colSpan={3}>
            ({grouped(cost.parameters)} + 1) × {grouped(forward)} ={" "}
            <strong class="q-grad">{grouped(cost.differences)}</strong>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
