import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { truthOf } from "./desk.ts";
import { presetNames, presetOf, presets } from "./presets.ts";
import { labels, logitsOf, settings, type Settings } from "./settings.ts";

const counts = [2, 3, 4, 5] as const;

/** Examples to begin with, how many classes there are, which of them is true, and the temperature. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  const logits = logitsOf(values);
  // A class that is new begins at 0; the true class stays, or is A once its own is gone.
  const resize = (count: number) => {
    const resized = labels.slice(0, count).map((_, i) => logits[i] ?? 0);
    const sized = { ...values, logits: settings.logits.join(resized) };
    change({ logits: sized.logits, truth: truthOf(sized) });
  };
  return (
    <div class="ui-settings">
      <Choice
        label="example"
        options={presetNames}
        value={presetOf(values) ?? ""}
        onChange={(name) => name && change(presets[name])}
      />
      <Choice
        label="classes"
        options={counts}
        value={logits.length}
        onChange={resize}
      />
      <Choice
        {...settings.truth}
        options={labels.slice(0, logits.length)}
        value={truthOf(values)}
        onChange={(truth) => change({ truth })}
      />
      <Slider {...control("temperature")} log />
    </div>
  );
}
