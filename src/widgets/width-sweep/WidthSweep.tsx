import { useMemo } from "preact/hooks";
import { makeDataset } from "@/engine/index.ts";
import { Panels } from "@/plots/index.ts";
import { decodeSweep } from "@/training/encodeSweep.ts";
import { useSweep } from "@/training/useSweep.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { Choice } from "@/ui/Choice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { benchAddress } from "../benchAddress.ts";
import { addressOf, controlsOf } from "../settings.ts";
import { SweepBar } from "../SweepBar.tsx";
import { Controls } from "./Controls.tsx";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { errorsOf } from "./errors.ts";
import { FitPanel } from "./FitPanel.tsx";
import {
  benchOf,
  indexOf,
  inWords,
  runsOf,
  settings,
  widths,
  type Settings,
} from "./settings.ts";
import { SweepTable } from "./SweepTable.tsx";
import { Verdict } from "./Verdict.tsx";
import "./width-sweep.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** The results of their runs, encoded; without it nothing is trained yet. */
  readonly first?: string;
}

/** Forty-five networks, nine widths from five starts each: their losses against their width, and the fit of any. */
export function WidthSweep({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const control = controlsOf(settings, values, change);
  const { noise } = values;
  const built = useMemo(() => first && decodeSweep(first), [first]);
  const sweep = useSweep(runsOf(values), built || undefined);
  const errors = useMemo(() => errorsOf(sweep.results), [sweep.results]);
  // All networks have the same points.
  const spec = sweep.runs[0].training.data;
  const data = useMemo(() => makeDataset(spec), [spec]);

  const shown = sweep.results[indexOf(values)];
  const name = `${inWords(values.units)} from start ${values.seed}`;
  const floor = noise * noise;
  return (
    <div class="width-sweep">
      <FigureMenu link={() => address.link()} onReset={address.reset} table />
      <Controls values={values} change={change} />
      <Panels columns={2}>
        <ErrorPanel
          errors={errors}
          floor={floor}
          shown={values}
          onChoose={change}
        />
        <FitPanel
          name={name}
          data={data}
          noise={noise}
          fit={shown?.measured.curve}
          line={
            sweep.results[indexOf({ units: widths[0], seed: 0 })]?.measured
              .curve
          }
        />
      </Panels>
      <div class="ui-settings width-sweep-choice">
        <Choice {...control("units")} />
        <div class="width-sweep-start">
          <Choice {...control("seed")} />
          <a href={benchAddress(benchOf(values, values))}>
            Open this network in the approximation bench
          </a>
        </div>
      </div>
      <Verdict
        errors={errors}
        floor={floor}
        name={name}
        losses={errors[widths.indexOf(values.units)].starts[values.seed]}
        training={sweep.training}
      />
      <SweepBar sweep={sweep}>
        <NumberField {...control("sample")} labelled />
      </SweepBar>
      <AddressNotice problems={address.problems} />
      <SweepTable errors={errors} />
    </div>
  );
}
