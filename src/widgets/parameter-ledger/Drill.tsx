import { useId, useState } from "preact/hooks";
import { Field, type State } from "./Field.tsx";
import { allParameters, type Cell } from "./cells.ts";
import { ledgerOf, type Ledger } from "./ledger.ts";
import { LedgerTable } from "./LedgerTable.tsx";
import type { Question } from "./question.ts";
import { hintFor } from "./slips.ts";
import { counted, grouped, parseCount } from "./words.ts";

interface Props {
  readonly question: Question;
  readonly onNext: () => void;
  /** Opens the network of the question in the ledger. */
  readonly onOpen: () => void;
}

/** What a reader has done with a question. Nothing is kept of it, and nothing graded. */
interface Work {
  readonly texts: Readonly<Record<string, string>>;
  /** The cell that was checked last, or the wrong one that was gone back to. */
  readonly at: Cell | undefined;
  readonly shown: boolean;
}

const untouched: Work = { texts: {}, at: undefined, shown: false };

/** A question in words and the ledger with its numbers hidden: each that is typed is checked, with a hint for a slip. */
export function Drill({ question, onNext, onOpen }: Props) {
  const hintId = useId();
  const [work, setWork] = useState(untouched);
  const ledger = ledgerOf(question.sizes);

  const textOf = (cell: Cell) => work.texts[cell.label] ?? "";
  const stateOf = (cell: Cell): State => {
    const text = textOf(cell);
    if (parseCount(text) === cell.count) return "right";
    if (work.shown) return "shown";
    return text === "" ? "open" : "wrong";
  };
  const check = (cell: Cell, text: string) =>
    setWork({
      ...work,
      texts: { ...work.texts, [cell.label]: text.trim() },
      at: cell,
    });

  const { at } = work;
  const state = at ? stateOf(at) : "open";
  const isAt = (cell: Cell) => cell.label === at?.label && state === "wrong";
  return (
    <div class="parameter-ledger-drill">
      <div class="parameter-ledger-question">
        <p>{question.text}</p>
        {question.code && <pre>{question.code}</pre>}
        <p>How many parameters does it have?</p>
      </div>
      <LedgerTable
        ledger={ledger}
        show={(cell) => (
          <Field
            cell={cell}
            text={
              stateOf(cell) === "shown" ? grouped(cell.count) : textOf(cell)
            }
            state={stateOf(cell)}
            hintId={isAt(cell) ? hintId : undefined}
            onCheck={(text) => check(cell, text)}
            onFocus={() => {
              if (stateOf(cell) === "wrong") setWork({ ...work, at: cell });
            }}
          />
        )}
      />
      <p
        class="ui-verdict parameter-ledger-hint"
        id={hintId}
        aria-live="polite"
      >
        <Said
          {...{ ledger, question, at, state }}
          text={at ? textOf(at) : ""}
          shown={work.shown}
        />
      </p>
      <div class="ui-run parameter-ledger-buttons">
        <button type="button" class="ui-action" onClick={onNext}>
          Next question
        </button>
        <button
          type="button"
          class="ui-action"
          disabled={work.shown}
          onClick={() => setWork({ ...work, shown: true, at: undefined })}
        >
          Show the answers
        </button>
        <button type="button" class="ui-action" onClick={onOpen}>
          Open in the ledger
        </button>
      </div>
    </div>
  );
}

interface SaidProps {
  readonly ledger: Ledger;
  readonly question: Question;
  readonly at: Cell | undefined;
  readonly state: State;
  readonly text: string;
  readonly shown: boolean;
}

/** What is to be said to the number that was typed last. */
function Said({ ledger, question, at, state, text, shown }: SaidProps) {
  if (at && state === "wrong")
    return (
      <>
        <strong>
          {sentence(at.label)}: not {text}.
        </strong>{" "}
        {hintFor(at, parseCount(text), question)}
      </>
    );
  if (at && state === "right" && at.label === allParameters)
    return (
      <>
        <strong>{grouped(ledger.sum)} parameters is right:</strong>{" "}
        {counted(ledger.weights, "weight", "weights")} and{" "}
        {counted(ledger.biases, "bias", "biases")}.
      </>
    );
  if (at && state === "right")
    return (
      <strong>
        {sentence(at.label)}: {grouped(at.count)} is right.
      </strong>
    );
  if (shown) return <>What was open is shown, with a dot.</>;
  return (
    <>
      Fill any cell, in any order; it is checked when you leave it. The last sum
      alone will do.
    </>
  );
}

const sentence = (label: string) => label[0].toUpperCase() + label.slice(1);
