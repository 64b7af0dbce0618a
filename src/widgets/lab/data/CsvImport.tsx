import { useMemo, useState } from "preact/hooks";
import { Notice } from "@/ui/Notice.tsx";
import { Select } from "@/ui/Select.tsx";
import type { Edit } from "../edit.ts";
import { limits } from "../limits.ts";
import { CsvPreview } from "./CsvPreview.tsx";
import {
  editOf,
  guessMapping,
  pointsOfCsv,
  type Mapping,
} from "./pointsOfCsv.ts";
import { longestCsv, readCsv } from "./readCsv.ts";
import "./csv-import.css";

interface Props {
  readonly edit: (edit: Edit) => void;
}

const kinds = {
  classes: "points with classes",
  numbers: "points with numbers",
  curve: "a curve: x and y",
} as const;

/** Points from comma-separated values: pasted, chosen or dropped. Nothing changes before they are taken. */
export function CsvImport({ edit }: Props) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  const [chosen, setChosen] = useState<Mapping>();
  const read = useMemo(() => attempt(() => readCsv(text)), [text]);
  const table = read.value;
  const mapping = table && (chosen ?? guessMapping(table));
  const taken = useMemo(
    () => table && mapping && attempt(() => pointsOfCsv(table, mapping)),
    [table, mapping],
  );

  const show = (next: string) => {
    setText(next);
    setChosen(undefined);
    setProblem("");
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size <= longestCsv) return show(await file.text());
    setProblem(`${file.name} is larger than 1 MB, the most that is read.`);
  };
  const options = table?.columns.map((_, i) => i) ?? [];
  const names = Object.fromEntries(
    (table?.columns ?? []).map((name, i) => [i, name]),
  );
  const column = (label: string, part: "x1" | "x2" | "target") =>
    mapping && (
      <Select
        key={part}
        {...{ label, options, names }}
        value={mapping[part]}
        onChange={(at) => setChosen({ ...mapping, [part]: at })}
      />
    );
  const isCurve = mapping?.kind === "curve";
  const wrong = (text !== "" && read.problem) || taken?.problem;

  return (
    <details class="lab-csv">
      <summary>Take points from a table (CSV)</summary>
      <label>
        <span class="ui-label">
          paste, or drop a file: a point a line, up to {limits.points} lines and
          1 MB
        </span>
        <textarea
          rows={5}
          spellcheck={false}
          autocomplete="off"
          placeholder={"x1,x2,class\n0.5,-1,0"}
          value={text}
          onInput={({ currentTarget }) => show(currentTarget.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const file = event.dataTransfer?.files[0];
            if (!file) return;
            event.preventDefault();
            void open(file);
          }}
        />
      </label>
      <label class="lab-file">
        <span>Choose a file</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </label>
      {table && mapping && (
        <>
          <CsvPreview table={table} />
          <Select
            label="the rows are"
            options={["classes", "numbers", "curve"]}
            names={kinds}
            value={mapping.kind}
            onChange={(kind) => setChosen({ ...mapping, kind })}
          />
          {column(isCurve ? "x" : "x1", "x1")}
          {!isCurve && column("x2", "x2")}
          {column(targets[mapping.kind], "target")}
        </>
      )}
      {(problem || wrong) && (
        <Notice title="Nothing was changed.">
          {problem || `Not read: ${wrong}.`}
        </Notice>
      )}
      {mapping && taken?.value && (
        <>
          {taken.value.words.length > 0 && (
            <p class="lab-note">
              {taken.value.words.map((word, i) => `${word} = ${i}`).join(", ")}
            </p>
          )}
          <button
            type="button"
            class="ui-action"
            onClick={() => {
              if (taken.value) edit(editOf(taken.value, mapping));
              show("");
            }}
          >
            Take these {taken.value.points.length} points
          </button>
        </>
      )}
      {text !== "" && (
        <button type="button" class="ui-action" onClick={() => show("")}>
          Cancel
        </button>
      )}
    </details>
  );
}

const targets = { classes: "class", numbers: "number", curve: "y" } as const;

function attempt<Value>(read: () => Value): {
  readonly value?: Value;
  readonly problem?: string;
} {
  try {
    return { value: read() };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
