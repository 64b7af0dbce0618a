import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { Choice } from "@/ui/Choice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { SeedField } from "@/ui/SeedField.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { addressOf, controlsOf } from "../settings.ts";
import { Drill } from "./Drill.tsx";
import { ledgerOf } from "./ledger.ts";
import { LedgerTable } from "./LedgerTable.tsx";
import { Matrices } from "./Matrices.tsx";
import { questionOf } from "./question.ts";
import { settings, type Settings } from "./settings.ts";
import { Sizes } from "./Sizes.tsx";
import { counted, grouped, inWords } from "./words.ts";
import "./parameter-ledger.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
}

/** All parameters of a network, layer by layer, and questions to count them oneself. */
export function ParameterLedger({ id, book }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const control = controlsOf(settings, values, change);
  const { mode, seed } = values;
  const question = questionOf(seed);
  const sizes = settings.sizes.list(values.sizes);
  const ledger = ledgerOf(sizes);
  const hidden = sizes.length - 2;
  return (
    <div class="parameter-ledger">
      <FigureMenu link={address.link} onReset={address.reset} />
      <div class="ui-settings">
        <Choice {...control("mode")} />
        {mode === "ledger" ? (
          <Sizes sizes={sizes} onChange={(sizes) => change({ sizes })} />
        ) : (
          <SeedField {...control("seed")} />
        )}
      </div>
      {mode === "ledger" ? (
        <>
          <Matrices ledger={ledger} />
          <LedgerTable ledger={ledger} show={({ count }) => grouped(count)} />
          <p class="ui-verdict parameter-ledger-verdict" aria-live="polite">
            {values.sizes} has{" "}
            <strong class="q-param">{grouped(ledger.sum)}</strong> parameters:{" "}
            {counted(ledger.weights, "weight", "weights")} and{" "}
            {counted(ledger.biases, "bias", "biases")}, with {inWords(hidden)}{" "}
            hidden {hidden === 1 ? "layer" : "layers"} ({sizes.length} sizes
            less 2). The inputs are no layer, and the number of examples is in
            no shape.
          </p>
          <p class="parameter-ledger-limits">
            Sizes from 1 to {settings.sizes.max} and at most six hidden layers,
            so that the ledger fits a phone. The rule has no limits.
          </p>
        </>
      ) : (
        <Drill
          key={seed}
          question={question}
          onNext={() => change({ seed: (seed + 1) % 2 ** 32 })}
          onOpen={() =>
            change({
              mode: "ledger",
              sizes: settings.sizes.join(question.sizes),
            })
          }
        />
      )}
      <AddressNotice problems={address.problems} />
    </div>
  );
}
