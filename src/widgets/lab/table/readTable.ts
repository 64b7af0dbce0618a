import { parseNumber } from "../../../ui/parseNumber.ts";
import { limits } from "../limits.ts";

/** Comma-separated values as they were given. */
export interface Table {
  /** The columns' names; "column 1" and so on where there is no head. */
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

interface Row {
  /** The line of the text, counted from 1. */
  readonly line: number;
  /** As many as there are names. */
  readonly cells: readonly string[];
}

/** The longest text that is read, in characters. */
export const longestText = 1_000_000;

/**
 * Values between commas, semicolons or tabs, a row each line, a head where the first line has no number; a sentence
 * that names the line where it cannot be read.
 */
export function readTable(text: string): Table | string {
  if (text.length > longestText)
    return `The text has ${text.length} characters; up to ${longestText} are read.`;
  const lines = text
    .split(/\r?\n/)
    .map((content, i) => ({ line: i + 1, content }))
    .filter(({ content }) => content.trim() !== "");
  if (lines.length === 0) return "The text is empty.";

  const separator = separatorOf(lines[0].content);
  const rows = lines.map(({ line, content }) => ({
    line,
    cells: content.split(separator).map((cell) => unquoted(cell.trim())),
  }));
  const [first] = rows;
  const wrong = rows.find(({ cells }) => cells.length !== first.cells.length);
  if (wrong)
    return `Line ${wrong.line} has ${wrong.cells.length} values; line ${first.line} has ${first.cells.length}.`;
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

// A comma may be a decimal one where semicolons or tabs stand between the values.
const separatorOf = (line: string) =>
  line.includes("\t") ? "\t" : line.includes(";") ? ";" : ",";

const unquoted = (cell: string) => cell.replace(/^"(.*)"$/, "$1");
