import type { Activation } from "@/engine/index.ts";
import { Select } from "@/ui/Select.tsx";
import { activationsOf, type Edit } from "../edit.ts";
import { trainable } from "../lists.ts";
import type { Settings } from "../settings.ts";
import { ratesWith } from "./rates.ts";

interface Props {
  readonly values: Settings;
  readonly edit: (edit: Edit) => void;
  readonly rate: number;
  readonly onRate: (rate: number) => void;
}

/** The two settings of training that a reader reaches for first. */
export function TopControls({ values, edit, rate, onRate }: Props) {
  const own = new Set(activationsOf(values));
  const mixed = own.size > 1;
  const options = mixed ? (["mixed", ...trainable] as const) : trainable;
  return (
    <div class="ui-settings lab-top">
      <Select<Activation | "mixed">
        label="activation"
        options={options}
        names={{ mixed: "each its own" }}
        value={mixed ? "mixed" : ([...own][0] ?? values.activation)}
        onChange={(activation) =>
          activation !== "mixed" && edit({ activation })
        }
      />
      <Select
        label="learning rate"
        options={ratesWith(rate)}
        value={rate}
        onChange={onRate}
      />
    </div>
  );
}
