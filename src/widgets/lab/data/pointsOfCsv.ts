import { parseNumber } from "../../../ui/parseNumber.ts";
import type { Edit } from "../edit.ts";
import { limits } from "../limits.ts";
import type { OwnPoint } from "../lists.ts";
import { settings } from "../settings.ts";
import type { Row, Table } from "./readCsv.ts";

/** Which columns are taken for what, by their place from 0. */
export interface Mapping {
  readonly kind: "classes" | "numbers" | "curve";
  readonly x1: number;
  /** Not read for a curve. */
  readonly x2: number;
  /** The class, the number, or the curve's y. */
  readonly target: number;
}

/** Points from a table, and which word became which class where classes are words. */
export interface Taken {
  readonly points: readonly OwnPoint[];
  readonly words: readonly string[];
}

/** A likely mapping: the columns in their order; numbers where the target has more values than there may be classes. */
export function guessMapping({ columns, rows }: Table): Mapping {
  if (columns.length === 2) return { kind: "curve", x1: 0, x2: 1, target: 1 };
  const values = new Set(rows.map(({ cells }) => cells[2]));
  const isClasses = values.size <= limits.classes;
  return { kind: isClasses ? "classes" : "numbers", x1: 0, x2: 1, target: 2 };
}

/**
 * The points that a mapping takes from a table. Classes that are no whole numbers from 0 on are numbered in the order
 * in which they come.
 * @throws Error in words that name the line, the column and what was expected
 */
export function pointsOfCsv(table: Table, mapping: Mapping): Taken {
  const { kind, x1, x2, target } = mapping;
  const number = (row: Row, at: number) => numberAt(table, row, at);
  if (kind === "curve")
    return {
      points: table.rows.map((row) => [number(row, x1), number(row, target)]),
      words: [],
    };
  const classes = kind === "classes" ? classesOf(table, target) : undefined;
  return {
    points: table.rows.map((row) => [
      number(row, x1),
      number(row, x2),
      classes ? classes.of(row.cells[target]) : number(row, target),
    ]),
    words: classes?.words ?? [],
  };
}

/** The edit that makes points one's own. */
export const editOf = ({ points }: Taken, { kind }: Mapping): Edit => ({
  data: "own",
  points: settings.points.join(points),
  problem: kind === "classes" ? "classes" : "numbers",
  marks: "all",
});

function numberAt(table: Table, row: Row, at: number): number {
  const cell = row.cells[at];
  const where = placeOf(table, row, at);
  const value = parseNumber(cell);
  if (cell === "")
    throw new Error(`${where}: a value is missing (expected a number)`);
  if (value === undefined)
    throw new Error(`${where}: "${short(cell)}" (expected a number)`);
  if (Math.abs(value) > limits.coordinate)
    throw new Error(
      `${where}: ${short(cell)} (expected a number between ±${limits.coordinate})`,
    );
  return value + 0;
}

function classesOf(table: Table, at: number) {
  const seen: string[] = [];
  for (const row of table.rows) {
    const cell = row.cells[at];
    if (cell === "")
      throw new Error(
        `${placeOf(table, row, at)}: a value is missing (expected a class)`,
      );
    if (seen.includes(cell)) continue;
    seen.push(cell);
    if (seen.length > limits.classes)
      throw new Error(
        `${placeOf(table, row, at)}: "${short(cell)}" is class number ${seen.length} (expected at most ${limits.classes} classes)`,
      );
  }
  const numbers = seen.map((cell) => parseNumber(cell));
  const areNumbers = numbers.every(
    (value) =>
      value !== undefined &&
      Number.isInteger(value) &&
      value >= 0 &&
      value < limits.classes,
  );
  return areNumbers
    ? { words: [], of: (cell: string) => parseNumber(cell) as number }
    : { words: seen, of: (cell: string) => seen.indexOf(cell) };
}

const placeOf = ({ columns }: Table, { line }: Row, at: number) => {
  const name = columns[at];
  const plain = `column ${at + 1}`;
  return `line ${line}, ${plain}${name === plain ? "" : ` (${short(name)})`}`;
};

const short = (text: string) =>
  text.length > 30 ? `${text.slice(0, 30)} …` : text;
