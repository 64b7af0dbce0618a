import { useMemo } from "preact/hooks";
import { FieldLegend, Panels } from "@/plots/index.ts";
import { decodeSweep } from "@/training/encodeSweep.ts";
import { useSweep } from "@/training/useSweep.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { labAddress } from "../lab/labAddress.ts";
import { addressOf } from "../settings.ts";
import { SweepBar } from "../SweepBar.tsx";
import { cellsOf } from "./cells.ts";
import { CellTable } from "./CellTable.tsx";
import { ChosenPanel } from "./ChosenPanel.tsx";
import { Controls } from "./Controls.tsx";
import { Grid } from "./Grid.tsx";
import { labState } from "./labState.ts";
import { runsOf, settings, type Settings } from "./settings.ts";
import { Verdict } from "./Verdict.tsx";
import "./grid-of-nets.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** The results of their runs, lightened and encoded; without it nothing is trained yet. */
  readonly first?: string;
}

/** Sixteen networks by depth and width, five starts of each, trained on the same points: their test losses and fields. */
export function GridOfNets({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const built = useMemo(() => first && decodeSweep(first), [first]);
  const sweep = useSweep(runsOf(values), built || undefined);
  const { runs, results } = sweep;
  const cells = useMemo(() => cellsOf(runs, results), [runs, results]);
  const chosen = cells.find(
    ({ depth, width }) => depth === values.depth && width === values.width,
  )!;
  const { points } = values;
  // From the runs that are shown: after a change they are, for a moment, still those before.
  const data = runs[0].training.data.name as Settings["data"];
  const { typical } = chosen;
  return (
    <div class="grid-of-nets">
      <FigureMenu link={() => address.link()} onReset={address.reset} table />
      <Controls values={values} change={change} />
      <Panels columns={2}>
        <Grid data={data} cells={cells} chosen={values} onChoose={change} />
        <ChosenPanel
          {...{ id, data, points }}
          cell={chosen}
          lab={
            typical &&
            labAddress(
              labState(values, typical.seed),
              import.meta.env.BASE_URL,
              0,
            )
          }
        />
      </Panels>
      <FieldLegend />
      <Verdict cells={cells} chosen={chosen} training={sweep.training} />
      <SweepBar sweep={sweep} />
      <AddressNotice problems={address.problems} />
      <CellTable cells={cells} />
    </div>
  );
}
