import { Choice } from "@/ui/Choice.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { limits } from "../limits.ts";
import { settings, type Settings } from "../settings.ts";

interface Props {
  readonly value: Settings["batch"];
  readonly onChange: (batch: Settings["batch"]) => void;
}

/** Whether a step takes all training points or so many of them. */
export function BatchField({ value, onChange }: Props) {
  const size = settings.batch.list(value);
  return (
    <>
      <Choice
        label="a step takes"
        options={["all", "some"]}
        names={{ all: "all points", some: "a batch" }}
        value={size === "full" ? "all" : "some"}
        onChange={(all) => onChange(all === "all" ? "full" : "10")}
      />
      {size !== "full" && (
        <NumberField
          labelled
          label="points in a batch"
          min={1}
          max={limits.points}
          step={1}
          value={size}
          onChange={(batch) => onChange(String(batch))}
        />
      )}
    </>
  );
}
