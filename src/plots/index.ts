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
export {
  formatNumber,
  formatTick,
  numberText,
  type NumberParts,
} from "./number.ts";
export { type Tone } from "./tone.ts";
export { Quantity } from "./Quantity.tsx";
export { Term } from "./Term.tsx";
export { Panels } from "./Panels.tsx";
export { Panel } from "./Panel.tsx";
export { Plot } from "./Plot.tsx";
export { Frame } from "./Frame.tsx";
export { Bars, barRows } from "./Bars.tsx";
export { Lines, type Line } from "./Lines.tsx";
export { Guide, type Obstacle } from "./Guide.tsx";
export { Playhead } from "./Playhead.tsx";
export { Field } from "./Field.tsx";
export { FieldLegend } from "./FieldLegend.tsx";
export { PointSymbols } from "./PointSymbols.tsx";
export { Points } from "./Points.tsx";
export { LossCurve } from "./LossCurve.tsx";
