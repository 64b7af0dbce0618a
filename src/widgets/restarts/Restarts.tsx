import { useMemo } from "preact/hooks";
import { decodeSweep } from "@/training/encodeSweep.ts";
import { useSweep } from "@/training/useSweep.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { epochs } from "../approximation-bench/settings.ts";
import { straightLine } from "../approximation-bench/straightLine.ts";
import { benchAddress } from "../benchAddress.ts";
import { addressOf, controlsOf } from "../settings.ts";
import { SweepBar } from "../SweepBar.tsx";
import { Controls } from "./Controls.tsx";
import { groundOf } from "./ground.ts";
import { groupsOf, outcomesOf } from "./outcomes.ts";
import { RestartsTable } from "./RestartsTable.tsx";
import {
  benchOf,
  runsOf,
  seedsOf,
  settings,
  starts,
  type Settings,
} from "./settings.ts";
import { Start } from "./Start.tsx";
import { Strip } from "./Strip.tsx";
import { Verdict } from "./Verdict.tsx";
import "./restarts.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** The results of their runs, encoded; without it nothing is trained yet. */
  readonly first?: string;
}

/** Twenty starts of one small network on the same points, from the best to the worst. */
export function Restarts({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const control = controlsOf(settings, values, change);
  const built = useMemo(() => first && decodeSweep(first), [first]);
  const sweep = useSweep(runsOf(values), built || undefined);
  const ground = useMemo(() => groundOf(values), [values]);
  const line = useMemo(() => straightLine(ground.data).train, [ground]);
  const outcomes = outcomesOf(sweep.results, seedsOf(values));
  const groups = groupsOf(outcomes);

  // The bench's runs have one length.
  const link = (seed: number) =>
    values.steps === epochs ? benchAddress(benchOf(values, seed)) : undefined;
  return (
    <div class="restarts">
      <FigureMenu link={() => address.link()} onReset={address.reset} table />
      <Controls values={values} change={change} />
      <Strip groups={groups} line={line} />
      <ol class="restarts-starts">
        {outcomes.map((outcome) => (
          <li key={outcome.seed}>
            <Start
              outcome={outcome}
              ground={ground}
              href={link(outcome.seed)}
            />
          </li>
        ))}
      </ol>
      <Verdict
        outcomes={outcomes}
        groups={groups}
        line={line}
        training={sweep.training}
      />
      <SweepBar
        sweep={sweep}
        more={
          <button
            type="button"
            class="ui-action restarts-others"
            data-key="next"
            onClick={() =>
              change({ from: (values.from + starts) % (settings.from.max + 1) })
            }
          >
            {starts} other seeds
          </button>
        }
      >
        <NumberField {...control("sample")} labelled />
        <NumberField {...control("from")} labelled />
      </SweepBar>
      <AddressNotice problems={address.problems} />
      <RestartsTable outcomes={outcomes} names={ground.names} />
    </div>
  );
}
