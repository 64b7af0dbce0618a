import { Choice } from "@/ui/Choice.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { Select } from "@/ui/Select.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { keysOf } from "../starts.ts";
import {
  activationNames,
  optimisers,
  settings,
  type Settings,
} from "./settings.ts";
import { targets } from "./targets.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** The settings of the bench; the seed of the network is in the run bar. */
export function Controls({ values, change }: Props) {
  // The noise and the rate go along to the next choice's own, unless the reader has chosen another.
  const chooseTarget = (target: Settings["target"]) => {
    const isUsual = values.noise === targets[values.target].noise;
    const noise = isUsual ? targets[target].noise : values.noise;
    change({ target, noise });
  };
  const chooseOptimizer = (optimizer: Settings["optimizer"]) => {
    const isUsual = values.rate === optimisers[values.optimizer].rate;
    const rate = isUsual ? optimisers[optimizer].rate : values.rate;
    change({ optimizer, rate });
  };
  return (
    <div class="ui-settings">
      <Slider
        {...settings.units}
        value={values.units}
        onChange={(units) => change({ units })}
      />
      <Slider
        {...settings.points}
        value={values.points}
        onChange={(points) => change({ points })}
      />
      <Slider
        {...settings.noise}
        value={values.noise}
        onChange={(noise) => change({ noise })}
      />
      <Slider
        {...settings.rate}
        log
        value={values.rate}
        onChange={(rate) => change({ rate })}
      />
      <Select
        {...settings.target}
        names={namesOf(targets)}
        value={values.target}
        onChange={chooseTarget}
      />
      <Select
        {...settings.decay}
        names={{ 0: "none" }}
        value={values.decay}
        onChange={(decay) => change({ decay })}
      />
      <Choice
        {...settings.activation}
        names={activationNames}
        value={values.activation}
        onChange={(activation) => change({ activation })}
      />
      <Choice
        {...settings.optimizer}
        names={namesOf(optimisers)}
        value={values.optimizer}
        onChange={chooseOptimizer}
      />
      <Choice
        {...settings.inputs}
        value={values.inputs}
        onChange={(inputs) => change({ inputs })}
      />
      <Choice
        {...settings.test}
        value={values.test}
        onChange={(test) => change({ test })}
      />
      <NumberField
        {...settings.sample}
        labelled
        value={values.sample}
        onChange={(sample) => change({ sample })}
      />
    </div>
  );
}

const namesOf = <K extends string>(
  table: Readonly<Record<K, { readonly name: string }>>,
) =>
  Object.fromEntries(
    keysOf(table).map((key) => [key, table[key].name]),
  ) as Record<K, string>;
