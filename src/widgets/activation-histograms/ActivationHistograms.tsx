import { Panels } from "@/plots/index.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { addressOf } from "../settings.ts";
import { TrainingBar } from "../TrainingBar.tsx";
import { Controls } from "./Controls.tsx";
import { LayerHistograms } from "./LayerHistograms.tsx";
import { layersOf } from "./layers.ts";
import { LayerSpread } from "./LayerSpread.tsx";
import { LayerTable } from "./LayerTable.tsx";
import { jobOf, settings, type Settings } from "./settings.ts";
import { Verdict } from "./Verdict.tsx";
import "./activation-histograms.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** Their run at its start, encoded, with the whole history. */
  readonly first: string;
}

// Half an epoch a repaint: the run takes seven seconds.
const pace = 4;

// The loss of a network that answers ½ to everything, in the middle of the timeline.
const coin = Math.LN2;

/** How the activations of a deep network are spread, layer by layer, from its start on. */
export function ActivationHistograms({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const run = useTraining(jobOf(values), first, {
    pace,
    epoch: address.epoch,
  });

  const { epoch } = run;
  const layers = layersOf(run);
  return (
    <div ref={run.ref}>
      <FigureMenu
        link={() => address.link(run.heading)}
        onReset={address.reset}
        table
      />
      <Controls values={values} change={change} />
      <Panels columns={2}>
        <LayerHistograms {...{ layers, epoch }} />
        <LayerSpread layers={layers} />
      </Panels>
      <p
        class="ui-verdict activation-histograms-verdict"
        aria-live="polite"
        aria-busy={!run.settled}
      >
        <Verdict layers={layers} />
      </p>
      <TrainingBar
        {...{ run, values, change }}
        top={2 * coin}
        reference={coin}
      />
      <AddressNotice problems={address.problems} />
      <LayerTable {...{ layers, epoch }} />
    </div>
  );
}
