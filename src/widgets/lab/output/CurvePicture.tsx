import type { ComponentChildren } from "preact";
import {
  across,
  Curve,
  Dots,
  Frame,
  linear,
  Overlay,
  upTo,
} from "@/plots/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import type { Settings } from "../settings.ts";
import type { Shown } from "../shown.ts";
import { examplesOf } from "./examples.ts";

interface Props {
  readonly shown: Shown;
  readonly frame: RunFrame;
  readonly values: Settings;
  readonly label: string;
  readonly editor: ComponentChildren;
}

/** The curve that the network draws, and the points that it is fitted to. */
export function CurvePicture(props: Props) {
  const { shown, frame, values, label, editor } = props;
  const { data, axes } = shown;
  const { curve = new Float64Array(0) } = frame;
  const x = linear(axes[0], across);
  const y = linear(axes[1], upTo(260));
  const [low, high] = axes[0];
  const xs = Array.from(
    curve,
    (_, i) => low + (i / (curve.length - 1)) * (high - low),
  );
  const drawn = examplesOf(data, values.marks);
  return (
    <Overlay y={y} over={editor}>
      <Frame label={label} x={x} y={y} xLabel="x">
        <Dots xs={drawn.points} values={drawn.y} {...{ x, y }} tone="loss" />
        <Curve xs={xs} values={curve} {...{ x, y }} tone="value" />
      </Frame>
    </Overlay>
  );
}
