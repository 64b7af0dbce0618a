export {
  across,
  band,
  linear,
  log,
  logDomain,
  upTo,
  type Band,
  type Interval,
  type Scale,
} from "./scale.ts";
export { formatNumber, numberText, type NumberParts } from "./number.ts";
export type { Tone } from "./tone.ts";

export { Panels } from "./Panels.tsx";
export { Panel } from "./Panel.tsx";
export { Term } from "./Term.tsx";
export { Quantity } from "./Quantity.tsx";

export { Plot } from "./Plot.tsx";
export { Frame } from "./Frame.tsx";
export { BandNumbers } from "./BandNumbers.tsx";
export { BandRow } from "./BandRow.tsx";
export { Powers } from "./Powers.tsx";
export { Bars } from "./Bars.tsx";
export { Lines, type Line } from "./Lines.tsx";
export { Labels, type Label } from "./Labels.tsx";
export { simplify } from "./simplify.ts";
export { Guide } from "./Guide.tsx";
export { Playhead } from "./Playhead.tsx";
export { Histogram } from "./Histogram.tsx";
export { Curve } from "./Curve.tsx";
export { Stems } from "./Stems.tsx";
export { Dots } from "./Dots.tsx";
export { Rings } from "./Rings.tsx";
export { Shade } from "./Shade.tsx";
export { Marker } from "./Marker.tsx";
export { Overlay } from "./Overlay.tsx";

export { Field } from "./Field.tsx";
export { LinearField } from "./LinearField.tsx";
export { Plane, type PlaneAxis } from "./Plane.tsx";
export { ClassField } from "./ClassField.tsx";
export { classLetters, classMarks } from "./classMarks.ts";
export { Surface } from "./Surface.tsx";
export { FieldLegend } from "./FieldLegend.tsx";
export { FieldScale } from "./FieldScale.tsx";
export { Square } from "./Square.tsx";
export { ClassLegend } from "./ClassLegend.tsx";
export { ClassMark } from "./ClassMark.tsx";
export { ConfusionMatrix } from "./ConfusionMatrix.tsx";
export { PointSymbols } from "./PointSymbols.tsx";
export { Points } from "./Points.tsx";

export { LossCurve } from "./LossCurve.tsx";
export { Sparkline } from "./Sparkline.tsx";

export {
  layoutOf,
  NetworkDiagram,
  type DrawnLayer,
  type NetworkPart,
} from "./NetworkDiagram.tsx";
export { networkLayout } from "./networkLayout.ts";
export { Indexed } from "./Indexed.tsx";
export { Variable } from "./Variable.tsx";
export { Digits } from "./Digits.tsx";
