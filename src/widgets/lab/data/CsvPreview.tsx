import type { Table } from "./readCsv.ts";

const most = 4;

/** The first rows of a table, as they were read. */
export const CsvPreview = ({ table }: { readonly table: Table }) => (
  <div
    class="lab-csv-preview"
    tabIndex={0}
    role="region"
    aria-label="The first rows"
  >
    <table class="lab-readings">
      <thead>
        <tr>
          <th scope="col">line</th>
          {table.columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.slice(0, most).map(({ line, cells }) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            {cells.map((cell, i) => (
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
