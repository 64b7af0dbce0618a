import { Field, Points, PointSymbols } from "@/plots/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import type { Settings } from "../settings.ts";
import type { Shown } from "../shown.ts";
import { CurvePicture } from "./CurvePicture.tsx";
import { fieldOf } from "./outputs.ts";
import { HeightPoints } from "./HeightPoints.tsx";
import { examplesOf } from "./examples.ts";

interface Props {
  readonly id: string;
  readonly shown: Shown;
  readonly frame: RunFrame;
  readonly values: Settings;
  readonly label: string;
}

/** What the network says everywhere, and the points it learns from. */
export function OutputPicture(props: Props) {
  const { id, shown, frame, values, label } = props;
  const { data, axes } = shown;
  if (data.coordinates === 1)
    return <CurvePicture {...{ shown, frame, values, label }} />;
  const field = fieldOf(shown, frame);
  const { points, y } = examplesOf(data, values.marks);
  return (
    <div class={data.classes === 0 ? "lab-field lab-tint" : "lab-field"}>
      {data.classes > 0 && (
        <PointSymbols
          id={`${id}-points`}
          points={points}
          classes={y}
          x={axes[0]}
          y={axes[1]}
        />
      )}
      <Field label={label} values={field} resolution={Math.sqrt(field.length)}>
        {data.classes > 0 ? (
          <Points of={`${id}-points`} />
        ) : (
          <HeightPoints {...{ shown, points, y }} />
        )}
      </Field>
    </div>
  );
}
