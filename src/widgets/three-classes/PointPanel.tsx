import type { Network } from "@/engine/index.ts";
import {
  ClassMark,
  Digits,
  formatNumber,
  numberText,
  Panel,
  Plot,
  Term,
  Variable,
} from "@/plots/index.ts";
import { NumberField } from "@/ui/NumberField.tsx";
import type { Answer } from "./answers.ts";
import { classNames, settings, type Settings } from "./settings.ts";

interface Props {
  readonly network: Network;
  readonly answer: Answer;
  readonly x1: number;
  readonly x2: number;
  readonly change: (changes: Partial<Settings>) => void;
}

/** The point in numbers: its coordinates to type, and for each class the logit and the probability; of softmax regression also the weights that make the logit. */
export function PointPanel({ network, answer, x1, x2, change }: Props) {
  const { layers } = network;
  const [{ weights, bias }] = layers;
  const isLinear = layers.length === 1;
  return (
    <Panel
      title={
        <span class="three-classes-at">
          <span>At the ring,</span>
          <Coordinate index={1} value={x1} onChange={(x1) => change({ x1 })} />
          <Coordinate index={2} value={x2} onChange={(x2) => change({ x2 })} />
        </span>
      }
    >
      <table class="three-classes-numbers">
        <thead>
          <tr>
            <th scope="col">class</th>
            {isLinear && (
              <>
                <th scope="col">weights</th>
                <td />
                <th scope="col">bias</th>
              </>
            )}
            <th scope="col">
              logit <Variable letter="z" />
            </th>
            <th scope="col">
              probability <Variable letter="p" />
            </th>
          </tr>
        </thead>
        <tbody>
          {classNames.map((name, k) => (
            <tr key={name}>
              <th scope="row">
                <ClassMark of={k} /> {name}
              </th>
              {isLinear && (
                <>
                  <Cell of={weights[2 * k]} tone="param" />
                  <Cell of={weights[2 * k + 1]} tone="param" />
                  <Cell of={bias[k]} tone="param" />
                </>
              )}
              <Cell of={answer.logits[k]} tone="value" />
              <td class="q-value">
                <span class="three-classes-share">
                  <span>
                    <Digits {...formatNumber(answer.probabilities[k], 3)} />
                  </span>
                  <Bar share={answer.probabilities[k]} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="three-classes-note">
        {isLinear && (
          <>
            <Term tone="value">
              <i class="plot-letter">z</i>
            </Term>{" "}
            is the first weight times <Variable letter="x" index={1} />, plus
            the second times <Variable letter="x" index={2} />, plus the
            bias.{" "}
          </>
        )}
        <Term tone="value">
          <i class="plot-letter">p</i>
        </Term>{" "}
        is{" "}
        <span class="plot-variable">
          <i class="plot-letter">e</i>
          <sup>z</sup>
        </span>{" "}
        over the sum of the three.
      </p>
    </Panel>
  );
}

interface CoordinateProps {
  readonly index: 1 | 2;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const Coordinate = ({ index, value, onChange }: CoordinateProps) => (
  <span class="three-classes-coordinate" data-drawn>
    <Variable letter="x" index={index} /> =
    <NumberField {...settings[`x${index}`]} value={value} onChange={onChange} />
  </span>
);

const Cell = (props: { readonly of: number; readonly tone: string }) => (
  <td class={`q-${props.tone}`}>
    <Digits {...formatNumber(props.of, 3)} />
  </td>
);

const Bar = ({ share }: { readonly share: number }) => (
  <Plot height={8} class="plot-tone-value">
    <rect class="plot-bar" width={`${(100 * share).toFixed(1)}%`} height="8" />
    <line class="plot-baseline" x1="0.5" x2="0.5" y2="8" />
  </Plot>
);

/** What the network says at the point, in words. */
export const sayAt = (
  { chosen, probabilities }: Answer,
  x1: number,
  x2: number,
) =>
  `x1 = ${x1}, x2 = ${x2}: class ${classNames[chosen]} with probability ${numberText(formatNumber(probabilities[chosen], 3))}`;
