import { parseNumber } from "../../../ui/parseNumber.ts";
import type { Edit } from "../edit.ts";
import { limits } from "../limits.ts";
import type { OwnPoint } from "../lists.ts";
import { settings } from "../settings.ts";
import type { Table } from "./readTable.ts";

/** Which column is what, counted from 0; without an `x2` the rows are points of a curve. */
export interface Columns {
  readonly x1: number;
  readonly x2: number | undefined;
  readonly target: number;
  /** Whether the target is a class or a number. */
  readonly kind: "classes" | "numbers";
}

/** What the columns of a table most likely are: the target is named so or comes last, a column of words is one of classes. */
export function guessColumns({ names, rows }: Table): Columns {
  const named = names.findIndex((name) =>
    /^(class|label|target|y|species)$/i.test(name),
  );
  const usable = names
    .map((_, c) => c)
    .filter((c) => !/^(set|split)$/i.test(names[c]));
  const target = named >= 0 ? named : usable[usable.length - 1];
  const numbers = usable.filter(
    (c) => c !== target && rows.some(({ cells }) => isNumber(cells[c])),
  );
  const [x1 = 0, x2] = numbers;
  const values = new Set(rows.map(({ cells }) => cells[target]));
  const isClass =
    values.size <= limits.classes &&
    [...values].every((value) => !(isNumber(value) && /[.,]/.test(value)));
  return {
    x1,
    x2,
    target,
    kind: x2 !== undefined && isClass ? "classes" : "numbers",
  };
}

/** The rows of a table as one's own points, or a sentence that names the line and the column that will not do. */
export function pointsEdit(table: Table, columns: Columns): Edit | string {
  const { names, rows } = table;
  const { x1, x2, target, kind } = columns;
  const classes = new Map<string, number>();
  const points: OwnPoint[] = [];
  for (const { line, cells } of rows) {
    const number = (column: number) => {
      const value = parseNumber(cells[column]);
      return value !== undefined && Math.abs(value) <= limits.coordinate
        ? value + 0
        : undefined;
    };
    const wrong = (column: number) =>
      `Line ${line}, ${names[column]}: ${cells[column] === "" ? "is missing" : `“${cells[column]}”`}; expected a number from −${limits.coordinate} to ${limits.coordinate}.`;
    const [a, b] = [number(x1), x2 === undefined ? 0 : number(x2)];
    if (a === undefined) return wrong(x1);
    if (b === undefined) return wrong(x2 ?? x1);
    let y = number(target);
    if (kind === "classes") {
      const name = cells[target];
      if (name === "")
        return `Line ${line}, ${names[target]}: is missing; expected a class.`;
      if (!classes.has(name)) classes.set(name, classes.size);
      if (classes.size > limits.classes)
        return `Line ${line}, ${names[target]}: “${name}” is one class more than the ${limits.classes} that can be told apart.`;
      y = classes.get(name);
    }
    if (y === undefined) return wrong(target);
    points.push(x2 === undefined ? [a, y] : [a, b, y]);
  }
  return {
    data: "own",
    problem: kind,
    marks: "all",
    points: settings.points.join(numbered(points, classes)),
  };
}

// Classes that are called 0, 1, 2 ... keep their numbers, whichever comes first.
function numbered(
  points: readonly OwnPoint[],
  classes: ReadonlyMap<string, number>,
): readonly OwnPoint[] {
  const names = [...classes.keys()];
  const isNumbered =
    names.length > 0 && names.every((name) => /^[0-5]$/.test(name));
  if (!isNumbered) return points;
  return points.map(([a, b, y]) =>
    y === undefined ? [a, b] : [a, b, Number(names[y])],
  );
}

const isNumber = (cell: string) => parseNumber(cell) !== undefined;
