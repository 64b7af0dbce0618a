import { Panels } from "@/plots/index.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { DataTable } from "@/ui/DataTable.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { addressOf } from "../settings.ts";
import { Controls } from "./Controls.tsx";
import { costOf, growth } from "./cost.ts";
import { CostTable } from "./CostTable.tsx";
import { Growth } from "./Growth.tsx";
import { settings, sizesOf, type Settings } from "./settings.ts";
import { grouped, lasting } from "./words.ts";
import "./cost-counter.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
}

/** What all derivatives of a network cost by backpropagation, and what they cost by differences. */
export function CostCounter({ id, book }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const sizes = sizesOf(values);
  const cost = costOf(sizes);
  const ratio = cost.differences / cost.backpropagation;
  return (
    <div class="cost-counter">
      <FigureMenu link={address.link} onReset={address.reset} table />
      <Controls values={values} change={change} />
      <Panels columns={2}>
        <CostTable cost={cost} />
        <Growth sizes={sizes} cost={cost} />
      </Panels>
      <p class="ui-verdict cost-counter-verdict" aria-live="polite">
        All {grouped(cost.parameters)} derivatives by backpropagation:{" "}
        <strong class="q-grad">{grouped(cost.backpropagation)}</strong>{" "}
        multiplications, {(cost.backpropagation / cost.forward).toFixed(2)}{" "}
        times a forward pass. By differences{" "}
        <strong class="q-grad">{grouped(cost.differences)}</strong>,{" "}
        {grouped(Number(ratio.toPrecision(ratio < 1000 ? 3 : 2)))} times as
        many: if the one takes a second, the other takes {lasting(ratio)}.
      </p>
      <AddressNotice problems={address.problems} />
      <DataTable
        title={`Multiplications for one example and all derivatives, as the hidden layers of ${sizes.join("-")} grow`}
        columns={["parameters", "forward", "backpropagation", "differences"]}
        rows={growth(sizes).map((of) => [
          ...[
            of.parameters,
            of.forward,
            of.backpropagation,
            of.differences,
          ].map((count) =>
            Number.isSafeInteger(count) ? count : count.toPrecision(6),
          ),
        ])}
      />
    </div>
  );
}
