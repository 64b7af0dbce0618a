import type { Cell } from "./cells.ts";
import { parseCount } from "./words.ts";

/** What came of a number that was typed. */
export type State = "open" | "right" | "wrong" | "shown";

interface Props {
  readonly cell: Cell;
  readonly text: string;
  readonly state: State;
  /** The id of the hint that speaks of this cell, if it does. */
  readonly hintId: string | undefined;
  readonly onCheck: (text: string) => void;
  readonly onFocus: () => void;
}

const said: Readonly<Record<State, string>> = {
  open: "",
  right: ", right",
  wrong: ", not right",
  shown: ", shown",
};

/** A hidden number of the ledger to be typed; checked on leaving it or on Enter, which goes on from one that is right. */
export const Field = (props: Props) => {
  const { cell, text, state, hintId, onCheck, onFocus } = props;
  return (
    <span class={`parameter-ledger-field is-${cell.column} is-${state}`}>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        aria-label={cell.label + said[state]}
        aria-invalid={state === "wrong"}
        aria-describedby={hintId}
        value={text}
        onFocus={onFocus}
        onChange={(event) => onCheck(event.currentTarget.value)}
        onKeyDown={(event) => {
          const { currentTarget: input } = event;
          const isRight = parseCount(input.value) === cell.count;
          if (event.key === "Enter" && isRight) nextOf(input)?.focus();
        }}
      />
      {state !== "open" && <Mark state={state} />}
    </span>
  );
};

// A tick, an exclamation mark (a cross would be a multiplication), or a dot for what was given.
const Mark = ({ state }: { readonly state: State }) => (
  <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
    <path d={marks[state]} />
  </svg>
);

const marks: Readonly<Partial<Record<State, string>>> = {
  right: "M1.5 5.5L4 8L8.5 2",
  wrong: "M5 1v4.5M5 8.75h0",
  shown: "M5 5h0",
};

function nextOf(input: HTMLInputElement): HTMLInputElement | undefined {
  const all = [
    ...(input.closest("table")?.querySelectorAll<HTMLInputElement>("input") ??
      []),
  ];
  return all[all.indexOf(input) + 1];
}
