import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { keysOf, starts } from "../starts.ts";
import { grounds, optimisers, settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** The settings of the race; width is in the address alone, the seed in the run bar. */
export function Controls({ values, change }: Props) {
  // The rate goes along to the next optimiser's own, unless the reader has chosen another.
  const chooseOptimizer = (optimizer: Settings["optimizer"]) => {
    const isUsual = values.rate === optimisers[values.optimizer].rate;
    const rate = isUsual ? optimisers[optimizer].rate : values.rate;
    change({ optimizer, rate });
  };
  return (
    <div class="ui-settings">
      <Slider
        {...settings.rate}
        log
        value={values.rate}
        onChange={(rate) => change({ rate })}
      />
      <Choice
        {...settings.optimizer}
        names={namesOf(optimisers)}
        value={values.optimizer}
        onChange={chooseOptimizer}
      />
      <Choice
        {...settings.data}
        names={namesOf(grounds)}
        value={values.data}
        onChange={(data) => change({ data })}
      />
      <Choice
        {...settings.start}
        names={namesOf(starts)}
        value={values.start}
        onChange={(start) => change({ start })}
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
