import type { ComponentChildren } from "preact";
import { Digits, formatNumber, type Tone } from "@/plots/index.ts";
import { costs } from "./costs.ts";
import { low, momentAt, type Descent, type Moment } from "./descent.ts";
import { lastStep } from "./settings.ts";

interface Props {
  readonly descents: readonly Descent[];
  readonly step: number;
  readonly rate: number;
}

/** Every number of the step shown, a column for each loss; each row follows from those above. */
export function Numbers({ descents, step, rate }: Props) {
  const columns = descents.map((descent) => ({
    ...costs[descent.cost],
    moment: momentAt(descent, step),
    reached: descent.reached,
  }));
  return (
    <table
      class="wrong-and-sure-numbers"
      aria-label={`Numbers at step ${step}`}
    >
      <thead>
        <tr>
          <th scope="col">
            step <b>{step}</b>
          </th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, tone, digits, of }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {columns.map((column) => (
              <td key={column.name} class={`q-${tone}`}>
                <Digits {...formatNumber(of(column.moment), digits)} />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">
            gradient ∂<Letter>J</Letter>/∂<Letter>w</Letter>
          </th>
          {columns.map(({ name, formula, moment }) => (
            <td key={name} class="q-grad">
              <span class="wrong-and-sure-formula">{formula} =</span>
              <Digits {...formatNumber(moment.gradient)} />
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">next: −{rate} × gradient</th>
          {columns.map(({ name, moment }) => (
            <td key={name} class="q-param">
              <Digits {...formatNumber(-rate * moment.gradient)} />
            </td>
          ))}
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Letter>a</Letter> first below {low}
          </th>
          {columns.map(({ name, reached }) => (
            <td key={name}>
              {reached === undefined ? (
                `not in ${lastStep}`
              ) : (
                <b>step {reached}</b>
              )}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

const Letter = ({ children }: { readonly children: ComponentChildren }) => (
  <i class="plot-letter">{children}</i>
);

interface Row {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly tone: Tone;
  /** Significant ones. */
  readonly digits: number;
  readonly of: (moment: Moment) => number;
}

const rows: readonly Row[] = [
  {
    key: "w",
    name: (
      <>
        weight <Letter>w</Letter>
      </>
    ),
    tone: "param",
    digits: 4,
    of: ({ w }) => w,
  },
  {
    key: "b",
    name: (
      <>
        bias <Letter>b</Letter>
      </>
    ),
    tone: "param",
    digits: 4,
    of: ({ b }) => b,
  },
  {
    key: "a",
    name: (
      <>
        output <Letter>a</Letter> = <Letter>σ</Letter>(<Letter>w</Letter> +{" "}
        <Letter>b</Letter>)
      </>
    ),
    tone: "value",
    digits: 3,
    of: ({ a }) => a,
  },
  {
    key: "loss",
    name: (
      <>
        loss <Letter>J</Letter>
      </>
    ),
    tone: "loss",
    digits: 3,
    of: ({ loss }) => loss,
  },
  {
    key: "slope",
    name: (
      <>
        slope <Letter>σ</Letter>′ = <Letter>a</Letter>(1 − <Letter>a</Letter>)
      </>
    ),
    tone: "grad",
    digits: 3,
    of: ({ slope }) => slope,
  },
];
