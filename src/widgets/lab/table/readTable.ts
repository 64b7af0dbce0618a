import { parseNumber } from "../../../ui/parseNumber.ts";
import { limits } from "../limits.ts";

/** Comma-separated values as they were given. */
export interface Table {
  /** The columns' names; "column 1" and so on where there is no head. */
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

interface Row {
  /** The line of the text where it begins, counted from 1. */
  readonly line: number;
  /** As many as there are names. */
  readonly cells: readonly string[];
}

/** The longest text that is read, in characters. */
export const longestText = 1_000_000;

/**
 * Values between commas, semicolons or tabs as RFC 4180 has them, a head where the first row has no number; a sentence
 * that names the line where it cannot be read.
 */
export function readTable(text: string): Table | string {
  if (text.length > longestText)
    return `The text has ${text.length} characters; up to ${longestText} are read.`;
  const found = readRows(text.replace(/^\uFEFF/, ""));
  if (typeof found === "string") return found;
  const rows = found.filter(({ cells }) => cells.length > 1 || cells[0] !== "");
  if (rows.length === 0) return "The text is empty.";
  const [first] = rows;
  const wrong = rows.find(({ cells }) => cells.length !== first.cells.length);
  if (wrong)
    return `Line ${wrong.line} has ${wrong.cells.length} values; line ${first.line} has ${first.cells.length}.`;
  if (first.cells.length > limits.columns)
    return `There are ${first.cells.length} columns; up to ${limits.columns} are read.`;
  const hasHead = first.cells.every((cell) => parseNumber(cell) === undefined);
  const body = hasHead ? rows.slice(1) : rows;
  if (body.length === 0) return "There is a head but no row under it.";
  if (body.length > limits.points)
    return `There are ${body.length} rows; up to ${limits.points} are read.`;
  const names = first.cells.map((cell, i) =>
    hasHead && cell !== "" ? cell : `column ${i + 1}`,
  );
  return { names, rows: body };
}

function readRows(text: string): readonly Row[] | string {
  const separator = separatorOf(text);
  // A cell in quotes or a plain one, and what ends it.
  const cell = new RegExp(
    `(?: *"([^"]*(?:""[^"]*)*)" *|(?! *")([^${separator}\r\n]*))(${separator}|\r\n|\r|\n|$)`,
    "y",
  );
  const rows: Row[] = [];
  let line = 1;
  let row = { line, cells: [] as string[] };
  for (let end: string | undefined; end !== "";) {
    const found = cell.exec(text);
    if (!found)
      return `Line ${line}: a value that begins with a quote ends with one, right before a separator or the end of the line; quotes inside it are doubled.`;
    const [, quoted, plain] = found;
    end = found[3];
    const content = quoted?.replaceAll('""', '"') ?? plain;
    row.cells.push(content.trim());
    line += content.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (end === separator) continue;
    rows.push(row);
    line++;
    row = { line, cells: [] };
  }
  return rows;
}

// Decided by the first row, outside quotes. A comma may be a decimal one where semicolons or tabs are.
function separatorOf(text: string) {
  const bare = text.replace(/"[^"]*"/g, "").replace(/^[ \r\n]+/, "");
  const [line] = bare.split(/[\r\n]/, 1);
  return line.includes("\t") ? "\t" : line.includes(";") ? ";" : ",";
}
