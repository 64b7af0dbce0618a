import {
  formatNumber,
  numberText,
  Panels,
  Quantity,
  Term,
  type Interval,
} from "@/plots/index.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { addressOf } from "../settings.ts";
import { Controls } from "./Controls.tsx";
import { CurvePanel } from "./CurvePanel.tsx";
import { curveOf } from "./curves.ts";
import {
  nameOf,
  settings,
  shownIn,
  typed,
  type FunctionName,
  type Settings,
} from "./settings.ts";
import { ValueTable } from "./ValueTable.tsx";
import { Verdict } from "./Verdict.tsx";
import "./activation-explorer.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
}

/** Activation functions and their derivatives on one z axis, with a point to drag and its tangent. */
export function ActivationExplorer({ id, book }: Props) {
  const { values, problems, change, link, reset } = useAddress(
    addressOf(settings, id, book),
  );
  const { z, slope } = values;
  const shown = shownIn(values);
  const curves = shown.map((name) => curveOf(name, slope));
  const [name] = shown;
  const [curve] = curves;
  const said = `z = ${typed(z)}: ${nameOf(name)} ${written(curve.value(z))}, slope ${written(curve.derivative(z))}`;
  const panel = { shown, curves, z, said, onZ: (z: number) => change({ z }) };
  return (
    <div class="activation-explorer">
      <FigureMenu link={link} onReset={reset} table />
      <Controls values={values} change={change} />
      <Panels columns={2}>
        <CurvePanel
          {...panel}
          of="value"
          domain={valueDomain(shown)}
          label={`${shown.map(nameOf).join(", ")} over z, with the tangent at a point. ${said}.`}
          title={
            <>
              <Term tone="value">Value</Term> at z = {typed(z)}:{" "}
              <Quantity value={curve.value(z)} tone="value" />
            </>
          }
        />
        <CurvePanel
          {...panel}
          of="derivative"
          domain={slopeDomain(shown)}
          title={
            <>
              <Term tone="grad">Slope</Term> of the tangent there:{" "}
              <Quantity value={curve.derivative(z)} tone="grad" />
            </>
          }
        />
      </Panels>
      <p class="ui-verdict activation-explorer-verdict" aria-live="polite">
        <Verdict {...{ name, curve, z }} />
      </p>
      <AddressNotice problems={problems} />
      <ValueTable {...{ shown, curves, z }} />
    </div>
  );
}

const written = (value: number) => numberText(formatNumber(value));

// One height for all functions that stay between -1 and 1, another as soon as one grows without end.
const bounded: readonly FunctionName[] = ["sigmoid", "tanh", "sin", "step"];
const valueDomain = (shown: readonly FunctionName[]): Interval =>
  shown.every((name) => bounded.includes(name)) ? [-1.25, 1.25] : [-1.5, 3.5];
const slopeDomain = (shown: readonly FunctionName[]): Interval =>
  shown.includes("sin") ? [-1.1, 1.25] : [-0.25, 1.25];
