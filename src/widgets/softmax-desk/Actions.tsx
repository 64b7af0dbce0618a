import { stepped, type Desk } from "./desk.ts";
import { settings } from "./settings.ts";
import { Symbol } from "./Symbols.tsx";

interface Props {
  readonly desk: Desk;
  readonly onChange: (logits: readonly number[]) => void;
}

const constants = [-100, -1, 1, 100];

/** What changes all logits at once: a constant, which changes nothing else, and a step downhill. */
export function Actions({ desk, onChange }: Props) {
  const logits = desk.classes.map(({ logit }) => logit);
  // Not more digits than were typed: 102.2 - 100 is 2.2.
  const raised = (by: number) =>
    logits.map((logit) => Number((logit + by).toFixed(9)));
  return (
    <div class="ui-run softmax-desk-actions">
      <div role="group" aria-label="Add a constant to all logits">
        <span class="ui-label">add to all logits</span>
        {constants.map((by) => (
          <button
            key={by}
            type="button"
            class="ui-action"
            disabled={!raised(by).every(isPossible)}
            onClick={() => onChange(raised(by))}
          >
            {by < 0 ? `−${-by}` : `+${by}`}
          </button>
        ))}
      </div>
      <div>
        <button
          type="button"
          class="ui-action"
          onClick={() => onChange(stepped(desk))}
        >
          One step of gradient descent
        </button>
        <span class="ui-label">
          against the arrows: <Symbol>z</Symbol> −{" "}
          {desk.temperature === 1 ? (
            <>
              (<Symbol>p</Symbol> − <Symbol>y</Symbol>)
            </>
          ) : (
            <>
              (<Symbol>p</Symbol> − <Symbol>y</Symbol>)/<Symbol>T</Symbol>
            </>
          )}
          , rate 1
        </span>
      </div>
    </div>
  );
}

const isPossible = (logit: number) =>
  logit >= settings.logits.min && logit <= settings.logits.max;
