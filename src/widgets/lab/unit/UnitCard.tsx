import { NumberField } from "@/ui/NumberField.tsx";
import { Numeral } from "./number.tsx";
import { nameOf, titleOf, type UnitPlace } from "../network/place.ts";
import { nameOf as parameterName, slopeName } from "../parameters.ts";
import type { Shown } from "../shown.ts";
import { rowsOf } from "./rows.ts";
import { SourceName } from "./SourceName.tsx";
import { activationWords } from "./words.ts";

interface Props {
  readonly shown: Shown;
  readonly parameters: Float64Array;
  readonly place: UnitPlace;
  /** The weight that was pressed, by its input counted from 1. */
  readonly input: number | undefined;
  /** Which training example is sent through, counted from 1. */
  readonly example: number;
  readonly onExample: (example: number) => void;
  /** Sets a parameter by its name. */
  readonly onEdit: (name: string, value: number) => void;
  /** Turns to another unit of the layer. */
  readonly onUnit: (unit: number) => void;
  readonly onClose: () => void;
}

/** A unit's formula with the numbers of one example, and its weights and bias to be typed over. */
export function UnitCard(props: Props) {
  const { shown, parameters, place, example, onEdit } = props;
  const { layer, unit } = place;
  const { layers } = shown.training.network;
  const { rows, bias, z, a, activation, slope, delta } = rowsOf(
    shown,
    parameters,
    place,
    example,
  );
  const name = nameOf(place, layers.length);
  const field = (label: string, parameter: string, value: number) => (
    <NumberField
      label={label}
      min={-1e6}
      max={1e6}
      step={0.1}
      value={Number(value.toPrecision(4))}
      onChange={(next) => onEdit(parameter, next)}
    />
  );
  return (
    <section class="lab-card" aria-label={name}>
      <p class="lab-title">
        {titleOf(place, layers.length)}
        <button type="button" class="ui-action" onClick={props.onClose}>
          Back to the output
        </button>
      </p>
      <div
        class="lab-card-scroll"
        tabIndex={0}
        role="region"
        aria-label={`Numbers of ${name}`}
      >
        <table class="lab-card-table">
          <thead>
            <tr>
              <th scope="col">from</th>
              <th scope="col">weight</th>
              <th scope="col">value</th>
              <th scope="col">product</th>
              <th scope="col">gradient</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ source, weight, value }, input) => (
              <tr
                key={input}
                class={input + 1 === props.input ? "lab-pressed" : undefined}
              >
                <th scope="row">
                  <SourceName source={source} />
                </th>
                <td class="lab-param">
                  {field(
                    `weight from ${source.words}`,
                    parameterName({ layer, unit, input: input + 1 }),
                    weight,
                  )}
                </td>
                <td class="lab-value">
                  × <Numeral value={value} />
                </td>
                <td>
                  = <Numeral value={weight * value} />
                </td>
                <td class="lab-grad">
                  <Numeral value={delta * value} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">bias</th>
              <td class="lab-param">
                {field("bias", parameterName({ layer, unit }), bias)}
              </td>
              <td />
              <td>
                = <Numeral value={bias} />
              </td>
              <td class="lab-grad">
                <Numeral value={delta} />
              </td>
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                sum <i class="lab-letter">z</i>
              </th>
              <td>
                <Numeral value={z} />
              </td>
            </tr>
            <tr>
              <th scope="row" colSpan={4}>
                error: the derivative of the loss in <i class="lab-letter">z</i>
                ; times a value it is the gradient
              </th>
              <td class="lab-grad">
                <Numeral value={delta} />
              </td>
            </tr>
            {slope !== undefined && (
              <tr>
                <th scope="row">slope</th>
                <td class="lab-param">
                  {field(
                    `slope below 0, of the whole layer ${layer}`,
                    slopeName(layer),
                    slope,
                  )}
                </td>
                <td colSpan={3}>below 0, for the whole layer</td>
              </tr>
            )}
            <tr>
              <th scope="row" colSpan={3}>
                output = {activationWords[activation]}
              </th>
              <td class="lab-value">
                <strong>
                  <Numeral value={a} />
                </strong>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      {layers[layer - 1].units > 1 && (
        <NumberField
          labelled
          label={`unit, 1 to ${layers[layer - 1].units}`}
          min={1}
          max={layers[layer - 1].units}
          step={1}
          value={unit}
          onChange={props.onUnit}
        />
      )}{" "}
      <NumberField
        labelled
        label={`with training point, 1 to ${shown.data.count}`}
        min={1}
        max={shown.data.count}
        step={1}
        value={Math.min(example, shown.data.count)}
        onChange={props.onExample}
      />
    </section>
  );
}
