import type { ComponentChildren } from "preact";
import { Choice } from "@/ui/Choice.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { Select } from "@/ui/Select.tsx";
import { controlsOf } from "../../settings.ts";
import type { Edit } from "../edit.ts";
import { settings, type Settings } from "../settings.ts";
import { BatchField } from "./BatchField.tsx";
import { LayerSettings } from "./LayerSettings.tsx";

interface Props {
  readonly values: Settings;
  readonly edit: (edit: Edit) => void;
  readonly rate: number;
  readonly onRate: (rate: number) => void;
}

/** Everything about the training that the first two controls leave out, under hinges. */
export function TrainingSettings({ values, edit, rate, onRate }: Props) {
  const control = controlsOf(settings, values, edit);
  const field = (name: NumberName) => (
    <NumberField key={name} labelled {...control(name)} />
  );
  return (
    <div class="lab-hinges">
      <Hinge title="Optimiser and batch">
        <Choice {...control("optimizer")} />
        <NumberField
          labelled
          {...settings.rate}
          label="learning rate, exactly"
          value={rate}
          onChange={onRate}
        />
        {own[values.optimizer].map(field)}
        {values.optimizer === "momentum" && (
          <Choice {...control("nesterov")} label="Nesterov’s" />
        )}
        <BatchField
          value={values.batch}
          onChange={(batch) => edit({ batch })}
        />
      </Hinge>
      <Hinge title="Loss and penalties">
        <Choice {...control("loss")} names={lossNames} />
        {field("l1")}
        {field("l2")}
      </Hinge>
      <Hinge title="Layers and start">
        <LayerSettings {...{ values, edit }} />
        <Select {...control("init")} />
        {field("gain")}
      </Hinge>
      <Hinge title="When to stop">
        {field("epochs")}
        {field("target")}
        {field("patience")}
      </Hinge>
    </div>
  );
}

type NumberName =
  | "momentum"
  | "alpha"
  | "beta1"
  | "beta2"
  | "epsilon"
  | "l1"
  | "l2"
  | "gain"
  | "epochs"
  | "target"
  | "patience";

const own: Readonly<Record<Settings["optimizer"], readonly NumberName[]>> = {
  sgd: [],
  momentum: ["momentum"],
  rmsprop: ["alpha", "epsilon"],
  adam: ["beta1", "beta2", "epsilon"],
};

const lossNames = {
  usual: "usual",
  bce: "BCE",
  "cross-entropy": "cross-entropy",
  mse: "squared error",
} as const;

const Hinge = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <details>
    <summary>{title}</summary>
    <div class="ui-settings">{children}</div>
  </details>
);
