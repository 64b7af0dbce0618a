import { useId, useRef, useState } from "preact/hooks";
import "./ui.css";

interface Props {
  /** What the rows are, and of which state. */
  title: string;
  columns: readonly string[];
  /** A row's first cell is its name. */
  rows: readonly (readonly (string | number)[])[];
}

/** The numbers of a figure as a table, opened from its menu. While it is closed its rows stay as they were. */
export function DataTable({ title, columns, rows }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const shown = useRef({ title, rows });
  if (open) shown.current = { title, rows };
  return (
    <details
      class="ui-table"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary id={id}>Data table</summary>
      <div tabIndex={0} role="region" aria-labelledby={id}>
        <table>
          <caption>{shown.current.title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.current.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
