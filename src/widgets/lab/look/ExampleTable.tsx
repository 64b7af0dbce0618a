import type { Passed } from "../unit/backward.ts";
import { Numeral } from "../unit/number.tsx";

/** What every unit passes on of one point, and the error that comes back to it. */
export const ExampleTable = ({ passed }: { readonly passed: Passed }) => (
  <>
    <div
      class="lab-pins"
      tabIndex={0}
      role="region"
      aria-label="Forward and back, unit by unit"
    >
      <table>
        <thead>
          <tr>
            <th scope="col">unit</th>
            <th scope="col">passes on</th>
            <th scope="col">error that comes back</th>
          </tr>
        </thead>
        <tbody>
          {passed.activations.flatMap((values, l) =>
            Array.from(values, (value, u) => (
              <tr key={`${l} ${u}`}>
                <th scope="row">
                  {l === passed.activations.length - 1
                    ? `output ${u + 1}`
                    : `${l + 1}.${u + 1}`}
                </th>
                <td class="lab-value">
                  <Numeral value={value} />
                </td>
                <td class="lab-grad">
                  <Numeral value={passed.deltas[l][u]} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
    <p class="lab-note">
      The error of a unit is the derivative of this point’s loss by the sum that
      goes into the unit. Times a value that comes in, it is the gradient of
      that value’s weight: the card of a unit shows the product.
    </p>
  </>
);
