import type { Edit } from "../edit.ts";
import { undoChange } from "../edit.ts";
import { settings, type Settings } from "../settings.ts";

interface Props {
  readonly values: Settings;
  readonly edit: (edit: Edit) => void;
  readonly stepsPerEpoch: number;
}

/** What was changed by hand in this run, each to be undone. */
export function HandChanges({ values, edit, stepsPerEpoch }: Props) {
  const changes = settings.changes.list(values.changes);
  if (changes.length === 0) return null;
  return (
    <ul class="lab-changes">
      {changes.map((change) => (
        <li key={`${change.step} ${change.what}`}>
          {change.step === 0
            ? "At the start"
            : `From epoch ${Number((change.step / stepsPerEpoch).toFixed(2))}`}
          : {change.what === "rate" ? "learning rate" : change.what} ={" "}
          <strong>{change.value}</strong>{" "}
          <button
            type="button"
            class="ui-action"
            aria-label={`Undo ${change.what} at step ${change.step}`}
            onClick={() => edit(undoChange(values, change))}
          >
            Undo
          </button>
        </li>
      ))}
    </ul>
  );
}
