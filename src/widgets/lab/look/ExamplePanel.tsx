import { Quantity } from "@/plots/index.ts";
import { NumberField } from "@/ui/NumberField.tsx";
import { FeatureName } from "../network/FeatureName.tsx";
import type { LabHandle } from "../useLab.ts";
import { pass } from "../unit/backward.ts";
import { formatNumber, Numeral } from "../unit/number.tsx";

interface Props {
  readonly lab: LabHandle;
}

// More units than that are no longer read.
const most = 64;

/** One training point on its way forward through every unit, and its error on the way back. */
export function ExamplePanel({ lab }: Props) {
  const { shown, frame } = lab;
  const { data, inputs, training } = shown;
  const { layers } = training.network;
  const { parameters } = frame;
  const units = layers.reduce((sum, layer) => sum + layer.units, 0);
  if (units > most)
    return (
      <p class="lab-hint">
        {units} units are too many to read one by one; up to {most} are listed.
      </p>
    );
  if (!parameters) return null;
  const example = Math.min(lab.example, data.count);
  const { x, y, loss, activations, deltas } = pass(shown, parameters, example);
  return (
    <section aria-label="One example">
      <NumberField
        labelled
        label={`training point, 1 to ${data.count}`}
        min={1}
        max={data.count}
        step={1}
        value={example}
        onChange={lab.setExample}
      />
      <p class="lab-example-inputs">
        {inputs.map((name, i) => (
          <span key={name}>
            <FeatureName name={name} /> ={" "}
            <span class="lab-value">{formatNumber(x[i])}</span>
          </span>
        ))}
        <span>
          {data.classes > 0 ? "class" : "target"} {formatNumber(y)}
        </span>
        <span>
          loss <Quantity value={loss} tone="loss" significant={4} />
        </span>
      </p>
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
            {layers.flatMap(({ units }, l) =>
              Array.from({ length: units }, (_, u) => (
                <tr key={`${l} ${u}`}>
                  <th scope="row">
                    {l === layers.length - 1
                      ? `output ${u + 1}`
                      : `${l + 1}.${u + 1}`}
                  </th>
                  <td class="lab-value">
                    <Numeral value={activations[l][u]} />
                  </td>
                  <td class="lab-grad">
                    <Numeral value={deltas[l][u]} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      <p class="lab-note">
        The error of a unit is the derivative of this point’s loss by the sum
        that goes into the unit. Times a value that comes in, it is the gradient
        of that value’s weight: the card of a unit shows the product.
      </p>
    </section>
  );
}
