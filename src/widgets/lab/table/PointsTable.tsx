import { useState } from "preact/hooks";
import { Notice } from "@/ui/Notice.tsx";
import type { LabHandle } from "../useLab.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { guessColumns, pointsEdit, type Columns } from "./columns.ts";
import { longestText, readTable, type Table } from "./readTable.ts";

/** Points from a table: pasted, dropped, typed or from a file, with the reader's choice of columns. */
export function PointsTable({ lab }: { readonly lab: LabHandle }) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  const [table, setTable] = useState<Table>();

  const take = (given: string) => {
    setText(given);
    setTable(undefined);
    const found = readTable(given);
    if (typeof found === "string") return setProblem(found);
    setTable(found);
    setPoints(found, guessColumns(found));
  };
  const setPoints = (from: Table, columns: Columns) => {
    const edit = pointsEdit(from, columns);
    setProblem(typeof edit === "string" ? edit : "");
    if (typeof edit !== "string") lab.edit(edit);
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > longestText)
      return setProblem(
        `${file.name} has ${file.size} bytes; up to ${longestText} are read.`,
      );
    take(await file.text());
  };

  return (
    <details
      class="lab-table"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        void read(file);
      }}
    >
      <summary>Points from a table</summary>
      <label class="lab-paste">
        <span class="ui-label">
          Paste, drop or type a point a line: x1, x2, class or x, y.
        </span>
        <textarea
          rows={5}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="ui-action"
        disabled={text.trim() === ""}
        onClick={() => take(text)}
      >
        Use these points
      </button>{" "}
      <label class="lab-file">
        <span>Open a CSV file</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt"
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </label>
      {problem && (
        <Notice urgent title="Nothing was changed.">
          {problem}
        </Notice>
      )}
      {table && (
        <ColumnChoice
          table={table}
          onChoose={(columns) => setPoints(table, columns)}
        />
      )}
    </details>
  );
}
