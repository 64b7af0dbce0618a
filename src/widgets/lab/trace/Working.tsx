import type { UnitPlace } from "../network/place.ts";
import type { Shown } from "../shown.ts";
import type { Passed } from "../unit/backward.ts";
import { unitOf } from "../unit/rows.ts";
import { ErrorWorking } from "./ErrorWorking.tsx";
import { ForwardWorking } from "./ForwardWorking.tsx";
import { GradientWorking } from "./GradientWorking.tsx";
import { LossWorking } from "./LossWorking.tsx";
import type { Step } from "./steps.ts";
import { UpdateWorking } from "./UpdateWorking.tsx";

interface Props {
  readonly shown: Shown;
  readonly passed: Passed;
  readonly step: Step;
  readonly place: UnitPlace;
  readonly rate: number;
}

/** The formula of a step for one unit, with the numbers of the point filled in. */
export function Working({ shown, passed, step, place, rate }: Props) {
  const kind = shown.training.loss;
  const unit = unitOf(shown, passed, place);
  const [slope] = passed.gradient.layers[place.layer - 1].slope;
  switch (step.kind) {
    case "given":
      return null;
    case "forward":
      return <ForwardWorking {...unit} />;
    case "loss":
      return <LossWorking {...{ kind, passed }} />;
    case "error":
      return <ErrorWorking {...{ kind, passed, place, unit }} />;
    case "gradient":
      return (
        <GradientWorking
          unit={unit}
          slope={unit.activation === "prelu" ? slope : undefined}
        />
      );
    case "update":
      return <UpdateWorking {...{ kind, passed, unit, rate }} />;
  }
}
