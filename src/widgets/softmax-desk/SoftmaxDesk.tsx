import { useState } from "preact/hooks";
import { Panels, type Scale } from "@/plots/index.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { Notice } from "@/ui/Notice.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { addressOf } from "../settings.ts";
import { Actions } from "./Actions.tsx";
import { Controls } from "./Controls.tsx";
import { deskOf } from "./desk.ts";
import { DeskTable } from "./DeskTable.tsx";
import { Evaluations } from "./Evaluations.tsx";
import { LossPanel } from "./LossPanel.tsx";
import { Ratios } from "./Ratios.tsx";
import { Rows } from "./Rows.tsx";
import { logitsOf, settings, type Settings } from "./settings.ts";
import { Verdict } from "./Verdict.tsx";
import { windowOf } from "./window.ts";
import "./softmax-desk.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
}

/** Logits to drag, and all that softmax and the loss make of them, number by number. */
export function SoftmaxDesk({ id, book }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const logits = logitsOf(values);
  const desk = deskOf(values);
  // The axis stays where it is while a logit is dragged along it.
  const [held, hold] = useState<Scale>();
  const x = held ?? windowOf(logits);

  const set = (logits: readonly number[]) =>
    change({ logits: settings.logits.join(logits) });
  return (
    <div
      class="softmax-desk"
      onPointerDown={({ target }) => {
        if (target instanceof Element && target.matches(".ui-handle")) hold(x);
      }}
      onLostPointerCapture={() => hold(undefined)}
    >
      <FigureMenu link={address.link} onReset={address.reset} table />
      <Controls values={values} change={change} />
      <Rows
        desk={desk}
        x={x}
        onChange={(index, logit) =>
          set(logits.map((old, i) => (i === index ? logit : old)))
        }
      />
      <Actions desk={desk} onChange={set} />
      <p
        class="ui-verdict softmax-desk-verdict"
        aria-live="polite"
        aria-busy={held !== undefined}
      >
        <Verdict desk={desk} />
      </p>
      {desk.truth.label !== values.truth && (
        <Notice title={`There is no class ${values.truth}.`}>
          With {logits.length} logits the classes end at{" "}
          {desk.classes.at(-1)?.label}. The figure takes A as the true one.
        </Notice>
      )}
      <AddressNotice problems={address.problems} />
      <Panels columns={2}>
        <LossPanel desk={desk} />
        <Ratios desk={desk} />
      </Panels>
      <Evaluations
        desk={desk}
        precision={values.precision}
        onPrecision={(precision) => change({ precision })}
      />
      <DeskTable desk={desk} />
    </div>
  );
}
