import { Choice } from "@/ui/Choice.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { corners, written } from "./corners.ts";
import { presetNames, presetOf, presets, type PresetName } from "./presets.ts";
import { settings, type Settings } from "./settings.ts";

const cornerNames = Object.fromEntries(
  corners.map((corner) => [corner.name, written(corner)]),
);

/** Set by hand or trained, and the few choices of either; weights are set in the drawing, the seed in the run bar. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  const byHand = values.mode === "by-hand";
  return (
    <div class="ui-settings">
      <Choice {...control("mode")} names={{ "by-hand": "set by hand" }} />
      {byHand ? (
        <Choice<PresetName | "changed">
          label="network"
          options={presetNames}
          value={presetOf(values) ?? "changed"}
          onChange={(name) => {
            if (name !== "changed") change(presets[name]);
          }}
        />
      ) : (
        <>
          <Choice {...control("hidden")} />
          <Choice {...control("activation")} names={{ relu: "ReLU" }} />
        </>
      )}
      <Choice {...control("corner")} names={cornerNames} />
      {byHand && values.units === 3 && (
        <Choice
          {...control("plane")}
          names={{
            12: "h1, h2",
            13: "h1, h3",
            23: "h2, h3",
            edge: "edge-on",
          }}
        />
      )}
    </div>
  );
}
