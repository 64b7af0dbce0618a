import { useMemo, useState } from "preact/hooks";
import { download } from "@/ui/download.ts";
import { csvOf } from "./data/csv.ts";
import { DataControls } from "./data/DataControls.tsx";
import { takeOver, type Brush } from "./data/own.ts";
import { PointEditor } from "./data/PointEditor.tsx";
import { LossPanel } from "./LossPanel.tsx";
import { NetworkPart } from "./network/NetworkPart.tsx";
import { exists, type UnitPlace } from "./network/place.ts";
import { OutputPicture } from "./output/OutputPicture.tsx";
import { ViewControls } from "./output/ViewControls.tsx";
import { Readings } from "./Readings.tsx";
import type { LabHandle } from "./useLab.ts";

/** Data, network and output, side by side on a desk. */
export function Desk({ lab }: { readonly lab: LabHandle }) {
  const { id, values, edit, shown, frame, moving, measured, losses, run } = lab;
  const [selected, select] = useState<UnitPlace & { input?: number }>();
  const [hovered, hover] = useState<UnitPlace>();
  const [brush, setBrush] = useState<Brush>(1);
  const { layers } = shown.training.network;
  const isThere = (at: UnitPlace | undefined) => at && exists(at, layers);
  const place = isThere(selected) ? selected : undefined;

  const data = useMemo(
    () => (
      <DataControls
        {...{ values, edit, brush }}
        onBrush={setBrush}
        onSave={() =>
          download(
            new Blob([csvOf(shown.data)], { type: "text/csv" }),
            `${shown.data.name}.csv`,
          )
        }
        onTakeOver={() => edit(takeOver(shown.data, shown.axes))}
      />
    ),
    [values, edit, brush, shown],
  );
  const isField = shown.data.coordinates === 2;
  const view = useMemo(
    () => <ViewControls {...{ values, edit, isField }} />,
    [values, edit, isField],
  );
  const editor = useMemo(
    () =>
      values.data === "own" && (
        <PointEditor
          {...{ values, brush }}
          axes={shown.axes}
          onPoints={(points) => edit({ points })}
        />
      ),
    [values, brush, shown, edit],
  );
  const right = measured.measure === "right";
  const label = `What the network says after epoch ${Math.floor(run.epoch)}: ${right ? `${measured.train.said} training points right` : `R² ${measured.train.said} on the training points`}.`;
  return (
    <div class="lab-desk">
      {data}
      <NetworkPart {...{ lab, hover, select }} selected={place} />
      <section class="lab-output" aria-label="Output">
        <OutputPicture
          {...{ id, shown, frame, moving, values, label, editor }}
          place={isThere(hovered) ? hovered : place}
        />
        {view}
        <Readings measured={measured} />
        <LossPanel
          {...{ losses, frame }}
          epoch={run.epoch}
          epochs={run.epochs}
        />
      </section>
    </div>
  );
}
