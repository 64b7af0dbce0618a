import { ClassMark } from "./ClassMark.tsx";
import { classLetters } from "./classMarks.ts";
import "./plots.css";

interface Props {
  /** Which points are counted, for the table's caption. */
  readonly title: string;
  /** How often the class of the row was taken for that of the column, [classes × classes], row by row. */
  readonly counts: ArrayLike<number>;
  /** In the order of the classes. */
  readonly names: readonly string[];
}

/** Counts of what was said of each class: a row for the true one, a column for the one predicted, each cell the fuller the larger its share of the row. */
export function ConfusionMatrix({ title, counts, names }: Props) {
  const classes = names.length;
  return (
    <table class="plot-confusion">
      <caption>{title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="colgroup" colSpan={classes}>
            predicted
          </th>
        </tr>
        <tr>
          <th scope="col">true</th>
          {names.map((name, k) => (
            <th key={name} scope="col">
              <ClassMark of={k} /> {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, k) => {
          const row = names.map((_, j) => counts[classes * k + j]);
          const sum = row.reduce((s, count) => s + count, 0);
          return (
            <tr key={name}>
              <th scope="row">
                <ClassMark of={k} /> {name}
              </th>
              {row.map((count, j) => (
                <td key={j} class={cellOf(j, count / sum)}>
                  {j === k ? <b>{count}</b> : count}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

// The predicted class's colour in five steps; none where nothing was counted.
const cellOf = (predicted: number, share: number) =>
  share > 0
    ? `plot-of-${classLetters[predicted]} plot-step-${Math.min(4, Math.floor(5 * share))}`
    : "plot-nothing";
