import { Indexed, NetworkDiagram } from "@/plots/index.ts";
import { FeatureLabel } from "../network/FeatureLabel.tsx";
import type { UnitPlace } from "../network/place.ts";
import type { Shown } from "../shown.ts";
import type { Passed } from "../unit/backward.ts";
import { formatNumber } from "../unit/number.tsx";
import { placeOf, type Step } from "./steps.ts";

interface Props {
  readonly shown: Shown;
  readonly passed: Passed;
  readonly steps: readonly Step[];
  /** Which of the steps is the present one. */
  readonly at: number;
  readonly place: UnitPlace;
  readonly onSelect: (place: UnitPlace) => void;
}

/** The network with what is known at a step: values on the way forward, errors and gradients on the way back. */
export function TracerDiagram(props: Props) {
  const { shown, passed, steps, at, place, onSelect } = props;
  const { network, x, activations, deltas, gradient } = passed;
  const { layers } = network;
  const { kind, layer } = steps[at];
  const last = layers.length;
  const isKnown = (l: number) => at >= placeOf(steps, "error", l + 1);
  return (
    <NetworkDiagram
      label={labelOf(props)}
      layers={layers}
      name={(column, unit) =>
        column === 0 ? (
          <FeatureLabel name={shown.inputs[unit]} />
        ) : column === last ? (
          outputName(shown, unit)
        ) : (
          <Indexed letter="h" index={unit + 1} />
        )
      }
      values={[x, ...activations.slice(0, at)]}
      errors={[
        undefined,
        ...deltas.map((delta, l) => (isKnown(l) ? delta : undefined)),
      ]}
      gradients={
        kind === "gradient"
          ? { column: layer, weights: gradient.layers[layer - 1].weights }
          : undefined
      }
      below={22}
      present={layer ?? { given: 0, loss: last, update: undefined }[kind]}
      selected={
        layer || kind === "update"
          ? { column: place.layer, unit: place.unit - 1 }
          : undefined
      }
      onSelect={({ column, unit }) =>
        column > 0 && onSelect({ layer: column, unit: unit + 1 })
      }
    />
  );
}

function outputName({ training, logits }: Shown, unit: number) {
  if (training.loss === "cross-entropy") return `class ${unit}`;
  return logits ? "logit" : "output";
}

function labelOf({ passed, steps, at }: Props): string {
  const { kind, layer } = steps[at];
  const { activations, deltas } = passed;
  const list = (values: ArrayLike<number>) =>
    Array.from(values, formatNumber).join(", ");
  if (layer === undefined) return "The network.";
  const isBack = kind !== "forward";
  const [what, values] = isBack
    ? ["Errors", deltas[layer - 1]]
    : ["What is passed on", activations[layer - 1]];
  return `The network. ${what}, unit by unit: ${list(values)}.`;
}
