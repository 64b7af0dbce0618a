import { useState } from "preact/hooks";
import { Choice } from "@/ui/Choice.tsx";
import { Select } from "@/ui/Select.tsx";
import { guessColumns, type Columns } from "./columns.ts";
import type { Table } from "./readTable.ts";

interface Props {
  readonly table: Table;
  readonly onChoose: (columns: Columns) => void;
}

/** Which column of a table is what; guessed first, then the reader's. */
export function ColumnChoice({ table, onChoose }: Props) {
  const [chosen, setChosen] = useState<{ table: Table; columns: Columns }>();
  const columns =
    chosen?.table === table ? chosen.columns : guessColumns(table);
  const choose = (change: Partial<Columns>) => {
    const next = { ...columns, ...change };
    setChosen({ table, columns: next });
    onChoose(next);
  };
  const options = table.names.map((_, c) => c);
  const names = Object.fromEntries(table.names.map((name, c) => [c, name]));
  return (
    <div class="ui-settings lab-columns">
      <Select
        label="x1"
        {...{ options, names }}
        value={columns.x1}
        onChange={(x1) => choose({ x1 })}
      />
      <Select
        label="x2"
        options={[-1, ...options]}
        names={{ ...names, [-1]: "none: a curve" }}
        value={columns.x2 ?? -1}
        onChange={(x2) =>
          choose(x2 < 0 ? { x2: undefined, kind: "numbers" } : { x2 })
        }
      />
      <Select
        label="target"
        {...{ options, names }}
        value={columns.target}
        onChange={(target) => choose({ target })}
      />
      <Choice
        label="the target is"
        options={["classes", "numbers"]}
        names={{ classes: "a class", numbers: "a number" }}
        value={columns.kind}
        disabled={columns.x2 === undefined}
        onChange={(kind) => choose({ kind })}
      />
    </div>
  );
}
