import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import {
  ClassField,
  ClassLegend,
  Field,
  FieldLegend,
  Points,
  PointSymbols,
} from "@/plots/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import { titleOf, type UnitPlace } from "../network/place.ts";
import type { Settings } from "../settings.ts";
import type { Shown } from "../shown.ts";
import { CurvePicture } from "./CurvePicture.tsx";
import { fieldOf } from "./outputs.ts";
import { HeightPoints } from "./HeightPoints.tsx";
import { examplesOf } from "./examples.ts";
import { UnitPicture } from "../unit/UnitPicture.tsx";
import { ValueLegend } from "../unit/ValueLegend.tsx";

interface Props {
  readonly id: string;
  readonly shown: Shown;
  readonly frame: RunFrame;
  readonly moving: boolean;
  readonly values: Settings;
  readonly label: string;
  /** A unit to be seen instead of the output. */
  readonly place: UnitPlace | undefined;
  /** Lies over the picture, to change its points. */
  readonly editor: ComponentChildren;
}

/** What the network says everywhere, or one of its units, and the points it learns from. */
export function OutputPicture(props: Props) {
  const { id, shown, frame, moving, values, label, place, editor } = props;
  const { data, axes } = shown;
  const { layers } = shown.training.network;
  const isOutput = !place || place.layer === layers.length;
  const { points, y } = examplesOf(data, values.marks);
  const marks =
    data.classes > 0 ? (
      <Points of={`${id}-points`} />
    ) : (
      <HeightPoints {...{ axes, points, y }} range={shown.heights} />
    );
  return (
    <div class="lab-picture">
      <p class="lab-title">
        {isOutput ? "Output" : titleOf(place, layers.length)}
      </p>
      {data.classes > 0 && (
        <PointSymbols
          id={`${id}-points`}
          points={points}
          classes={y}
          x={axes[0]}
          y={axes[1]}
        />
      )}
      {isOutput ? (
        <Output {...{ shown, frame, values, label, editor }}>{marks}</Output>
      ) : (
        <UnitPicture {...{ shown, frame, moving, place }}>{marks}</UnitPicture>
      )}
    </div>
  );
}

interface OutputProps extends Pick<
  Props,
  "shown" | "frame" | "values" | "label" | "editor"
> {
  readonly children: ComponentChildren;
}

function Output(props: OutputProps) {
  const { shown, frame, values, label, editor, children } = props;
  const { data } = shown;
  const field = useMemo(() => fieldOf(shown, frame), [shown, frame]);
  if (data.coordinates === 1)
    return <CurvePicture {...{ shown, frame, values, label, editor }} />;
  if (data.classes > 2)
    return (
      <>
        <div class="lab-field">
          <ClassField
            label={label}
            values={frame.field ?? []}
            resolution={Math.sqrt((frame.field?.length ?? 0) / data.classes)}
            classes={data.classes}
            discrete={values.discretise === "on"}
          >
            {children}
          </ClassField>
          {editor}
        </div>
        <ClassLegend
          names={Array.from({ length: data.classes }, (_, c) => String(c))}
        />
      </>
    );
  return (
    <>
      <div class={data.classes === 0 ? "lab-field lab-tint" : "lab-field"}>
        <Field
          label={label}
          values={field}
          resolution={Math.sqrt(field.length)}
          discrete={values.discretise === "on"}
        >
          {children}
        </Field>
        {editor}
      </div>
      {data.classes === 0 ? (
        <ValueLegend range={shown.heights} />
      ) : (
        <FieldLegend a="0" b="1" />
      )}
    </>
  );
}
