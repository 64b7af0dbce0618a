import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { Notice } from "@/ui/Notice.tsx";
import { ProblemNotice } from "../ProblemNotice.tsx";
import { impossible, isTooLong } from "./address.ts";
import { limits } from "./limits.ts";
import type { LabHandle } from "./useLab.ts";

/** Everything that is not as it was asked for, in words, with the way out. */
export function Notices({ lab }: { readonly lab: LabHandle }) {
  const { run, values, edit, rate } = lab;
  const { met } = run;
  return (
    <>
      <ProblemNotice
        run={run}
        rate={rate}
        onRate={(rate) => edit({ rate, changes: "none" })}
      />
      {met && (
        <Notice
          title={`Ended after epoch ${met.epoch}.`}
          remedy={{
            label: "Go on without this condition",
            apply: () =>
              edit(met.condition === "loss" ? { target: 0 } : { patience: 0 }),
          }}
        >
          {met.condition === "loss"
            ? `The training loss is at most ${values.target}.`
            : `The ${lab.measured.test ? "loss on the points held out" : "training loss"} has not been lower for ${values.patience} epochs.`}
        </Notice>
      )}
      {impossible(values).map((sentence) => (
        <Notice key={sentence}>{sentence}</Notice>
      ))}
      {isTooLong(values) && (
        <Notice>
          An address holds up to {limits.pointsInAddress} points; these are
          more. Save the settings as a file to keep them.
        </Notice>
      )}
      <AddressNotice problems={lab.problems} />
    </>
  );
}
