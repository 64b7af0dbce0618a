import { useMemo } from "preact/hooks";
import { Field } from "@/plots/index.ts";
import { useCanvas } from "@/ui/useCanvas.ts";
import { paint } from "./paint.ts";

interface Props {
  /** From 0 to 1, as a Field takes them. */
  readonly values: Float64Array;
  readonly resolution: number;
  /** Whether the picture moves. */
  readonly moving: boolean;
  /** Whether the scale is that of the two classes, not of a value. */
  readonly classes?: boolean;
}

/** A small picture of what a node says over the plane. */
export const Thumb = (props: Props) =>
  props.moving ? <Moving {...props} /> : <Still {...props} />;

const Still = ({ values, resolution, classes }: Props) =>
  useMemo(
    () => (
      <span class={classes ? "lab-thumb" : "lab-thumb lab-tint"}>
        <Field values={values} resolution={resolution} />
      </span>
    ),
    [values, resolution, classes],
  );

// Forty contours sixty times a second are more than a page can draw; forty canvases of a few hundred pixels are not.
function Moving({ values, resolution, classes = false }: Props) {
  const ref = useCanvas((context) =>
    paint(context, values, resolution, classes ? "classes" : "value"),
  );
  return (
    <span class={classes ? "lab-thumb" : "lab-thumb lab-tint"}>
      <canvas ref={ref} width={resolution} height={resolution} />
    </span>
  );
}
