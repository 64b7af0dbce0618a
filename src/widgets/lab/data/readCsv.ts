import { parseNumber } from "../../../ui/parseNumber.ts";
import { limits } from "../limits.ts";

/** Comma-separated values, cell by cell. */
export interface Table {
  /** Names of the columns, from the head or by their place: "column 2". */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A row of cells. */
export interface Row {
  /** Its line in the text, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The longest text that is read, in characters or bytes. */
export const longestCsv = 1_000_000;

/**
 * Reads comma-separated values; semicolons (then with decimal commas too) or tabs will do as well, cells may stand in double quotes, and a first line
 * without a number is the head. Empty lines are left out.
 * @throws Error in words that name the line, and what was expected there
 */
export function readCsv(text: string): Table {
  if (text.length > longestCsv)
    throw new Error("the text is longer than 1 MB, the most that is read");
  const plain = text.replace(/^\uFEFF/, "");
  const all = rowsOf(plain, separatorOf(plain));
  if (all.length === 0)
    throw new Error("there are no rows (expected one point a line)");
  const isHead = all[0].cells.every((cell) => parseNumber(cell) === undefined);
  const rows = isHead ? all.slice(1) : all;
  const width = all[0].cells.length;
  if (rows.length === 0) throw new Error("there is a head but no row under it");
  if (rows.length > limits.points)
    throw new Error(
      `there are ${rows.length} rows; the lab takes up to ${limits.points}`,
    );
  if (width < 2)
    throw new Error(
      `line ${all[0].line} has one column (expected two or more, with commas, semicolons or tabs between them)`,
    );
  for (const { line, cells } of rows)
    if (cells.length !== width)
      throw new Error(
        `line ${line} has ${cells.length} columns (expected ${width}, as in line ${all[0].line})`,
      );
  return { columns: namesOf(isHead ? all[0].cells : [], width), rows };
}

// Names are told apart by their place where they are missing or come twice.
const namesOf = (head: readonly string[], width: number) =>
  Array.from({ length: width }, (_, i) => {
    const name = head[i] ?? "";
    if (name === "") return `column ${i + 1}`;
    return head.indexOf(name) === i ? name : `${name} (column ${i + 1})`;
  });

// What the first line has outside of its quotes: a tab, else a semicolon, else commas.
function separatorOf(text: string): string {
  const [first] = text.trimStart().split(/\r?\n/, 1);
  const bare = first.replace(/"[^"]*"/g, "");
  return ["\t", ";"].find((mark) => bare.includes(mark)) ?? ",";
}

function rowsOf(text: string, separator: string): readonly Row[] {
  const rows: Row[] = [];
  let [line, start] = [1, 1];
  let [cells, cell, quoted, wasQuoted] = [[] as string[], "", false, false];
  const endCell = () => {
    cells.push(wasQuoted ? cell : cell.trim());
    [cell, wasQuoted] = ["", false];
  };
  const endRow = () => {
    endCell();
    if (cells.some((one) => one !== "")) rows.push({ line: start, cells });
    cells = [];
  };
  for (let i = 0; i < text.length; i++) {
    const mark = text[i];
    if (mark === "\n") line += 1;
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (mark === '"' && cell.trim() === "") {
      [quoted, wasQuoted, cell] = [true, true, ""];
    } else if (mark === separator) endCell();
    else if (mark === "\n") {
      endRow();
      start = line;
    } else if (mark !== "\r" && !(wasQuoted && /\s/.test(mark))) cell += mark;
  }
  if (quoted)
    throw new Error(
      `line ${start} opens a quotation mark that nothing closes (expected a second ")`,
    );
  endRow();
  return rows;
}
