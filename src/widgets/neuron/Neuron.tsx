import { formatNumber, numberText, Panels } from "@/plots/index.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { addressOf, controlsOf } from "../settings.ts";
import { InputPanel } from "./InputPanel.tsx";
import { neuronOf } from "./neuron.ts";
import { NeuronTable } from "./NeuronTable.tsx";
import { OutputPanel } from "./OutputPanel.tsx";
import { settings, type Settings } from "./settings.ts";
import { Verdict } from "./Verdict.tsx";
import "./neuron.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
}

/** One sigmoid neuron with one input: what its weight and its bias do to its curve. */
export function Neuron({ id, book }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const control = controlsOf(settings, values, change);
  const neuron = neuronOf(values);
  const { w, b } = values;
  const panel = { neuron, values, change };
  return (
    <div class="neuron">
      <FigureMenu link={address.link} onReset={address.reset} table />
      <div class="ui-settings">
        <Slider {...control("w")} />
        <Slider {...control("b")} />
      </div>
      <Panels columns={2}>
        <InputPanel {...panel} />
        <OutputPanel
          {...panel}
          label={`The output of a sigmoid neuron with w = ${w} and b = ${b}: ${at(neuron.output(-4))} at x = −4, ${at(neuron.output(0))} at 0, ${at(neuron.output(4))} at 4.`}
        />
      </Panels>
      <p class="ui-verdict neuron-verdict" aria-live="polite">
        <Verdict neuron={neuron} />
      </p>
      <AddressNotice problems={address.problems} />
      <NeuronTable {...{ neuron, values }} />
    </div>
  );
}

const at = (value: number) => numberText(formatNumber(value));
