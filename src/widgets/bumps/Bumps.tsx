import { useMemo } from "preact/hooks";
import { makeDataset } from "@/engine/index.ts";
import { Panels } from "@/plots/index.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { fitOf } from "../approximation-bench/fit.ts";
import { addressOf } from "../settings.ts";
import { TrainingBar } from "../TrainingBar.tsx";
import { anotherBump, errorOf, sumAt, type Bump } from "./bump.ts";
import { BumpFields } from "./BumpFields.tsx";
import { BumpTable } from "./BumpTable.tsx";
import { BuildPanel } from "./BuildPanel.tsx";
import { Controls } from "./Controls.tsx";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { PairPanel } from "./PairPanel.tsx";
import { bumpsOf, jobOf, settings, type Settings } from "./settings.ts";
import { targets } from "./targets.ts";
import { Verdict } from "./Verdict.tsx";
import "./bumps.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** The run of their network at its end, encoded. */
  readonly first: string;
}

// Steps a repaint: the network's run takes four seconds.
const pace = 8;

// The timeline is drawn through every tenth epoch.
const stride = 10;

/** A curve built of bumps by hand, two neurons each, and what a trained network of as many neurons makes of it. */
export function Bumps({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const run = useTraining(jobOf(values), first, {
    pace,
    epoch: address.epoch,
  });

  const { target, steepness, count } = values;
  const bumps = useMemo(
    () => bumpsOf({ bumps: values.bumps, target, count }),
    [values.bumps, target, count],
  );
  const byHand = values.bumps !== settings.bumps.default;
  const selected = Math.min(values.bump, bumps.length) - 1;
  const errors = useMemo(
    () => errorOf(target, (x) => sumAt(bumps, steepness, x)),
    [target, bumps, steepness],
  );
  const network = useNetwork(run, values);

  const keep = (bumps: readonly Bump[], selected: number) =>
    change({ bumps: settings.bumps.join(bumps), bump: selected + 1 });
  const replace = (bump: Bump) => keep(bumps.with(selected, bump), selected);
  const pick = (selected: number) => change({ bump: selected + 1 });

  return (
    <div class="bumps" ref={run.ref}>
      <FigureMenu
        link={() =>
          address.link(values.network === "shown" ? run.heading : undefined)
        }
        onReset={address.reset}
        table
      />
      <Controls values={values} change={change} />
      <Panels columns={2}>
        <div class="bumps-side">
          <BuildPanel
            {...{ target, bumps, selected, steepness }}
            network={network?.at}
            label={`${bumps.length} bumps against ${targets[target].name}: off by ${errors.largest.toPrecision(2)} at most. Bump ${selected + 1} reaches from ${bumps[selected].left.toPrecision(3)} to ${bumps[selected].right.toPrecision(3)} with height ${bumps[selected].height.toPrecision(3)}.`}
            onPick={pick}
            onChange={replace}
          />
          <BumpFields
            {...{ bumps, selected, byHand }}
            onPick={pick}
            onChange={replace}
            onAdd={() =>
              keep([...bumps, anotherBump(bumps, target)], bumps.length)
            }
            onRemove={() =>
              keep(bumps.toSpliced(selected, 1), Math.max(0, selected - 1))
            }
            onEqual={() =>
              change({ count: bumps.length, bumps: settings.bumps.default })
            }
          />
        </div>
        <div class="bumps-side">
          <ErrorPanel
            {...{ target, steepness }}
            count={bumps.length}
            {...errors}
          />
          <PairPanel bump={bumps[selected]} {...{ selected, steepness }} />
        </div>
      </Panels>
      <p class="ui-verdict" aria-live="polite" aria-busy={!run.settled}>
        <Verdict
          target={target}
          count={bumps.length}
          equal={!byHand}
          bumps={errors}
          network={network}
        />
      </p>
      {network && <TrainingBar {...{ run, values, change, stride }} top={1} />}
      <AddressNotice problems={address.problems} />
      <BumpTable {...{ bumps, steepness }} />
    </div>
  );
}

/** The trained network as it stands, with its errors; undefined while it is hidden. */
function useNetwork(
  { frame, job }: Pick<ReturnType<typeof useTraining>, "frame" | "job">,
  { network, target }: Settings,
) {
  const [{ network: spec, data }] = job.runs;
  const examples = useMemo(() => makeDataset(data), [data]);
  const { parameters } = frame.runs[0];
  if (network === "hidden" || !parameters) return undefined;
  const { at } = fitOf(spec, parameters, examples);
  return { at, epoch: Math.floor(frame.epoch), ...errorOf(target, at) };
}
