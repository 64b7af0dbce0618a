import type { ComponentChildren } from "preact";
import { Digits, Variable, type DrawnLayer } from "@/plots/index.ts";
import { corners, written } from "./corners.ts";
import { digitsOf, signed } from "./digits.ts";
import { meanLoss, type Answer, type Net } from "./net.ts";

interface Props {
  readonly net: Net;
  readonly answers: readonly Answer[];
  readonly followed: number;
}

/** Every number between the four inputs and the loss, each with the line that computes it. */
export function StepsTable({ net, answers, followed }: Props) {
  const { hidden, output } = net;
  const units = Array.from({ length: hidden.units }, (_, j) => j);
  const row = (
    key: string,
    name: ComponentChildren,
    how: ComponentChildren,
    cells: readonly ComponentChildren[],
    tone = "q-value",
  ) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      {cells.map((cell, i) => (
        <td
          key={i}
          class={i === followed ? `${tone} xor-by-hand-column` : tone}
        >
          {cell}
        </td>
      ))}
      <td class="xor-by-hand-how">{how}</td>
    </tr>
  );
  return (
    <table class="xor-by-hand-steps">
      <caption class="sr-only">
        The four corners through the network, number by number
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="sr-only">quantity</span>
          </th>
          {corners.map((corner, i) => (
            <th
              key={corner.name}
              scope="col"
              class={i === followed ? "xor-by-hand-column" : undefined}
            >
              {written(corner)}
            </th>
          ))}
          <th scope="col" class="xor-by-hand-how">
            computed as
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map((j) =>
          row(
            `z${j}`,
            <>
              into <Variable letter="h" index={j + 1} />
            </>,
            <Sum layer={hidden} unit={j} letter="x" />,
            answers.map(({ z }) => <Digits {...digitsOf(z[j])} />),
          ),
        )}
        {units.map((j) =>
          row(
            `h${j}`,
            <Variable letter="h" index={j + 1} />,
            <>
              max(into <Variable letter="h" index={j + 1} />, 0)
            </>,
            answers.map(({ h }) => <Digits {...digitsOf(h[j])} />),
          ),
        )}
        {["equal", "different"].map((name, k) =>
          row(
            name,
            <>
              <Variable letter="z" index={k} />
              <span class="xor-by-hand-class"> {name}</span>
            </>,
            <Sum layer={output} unit={k} letter="h" />,
            answers.map(({ logits }) => <Digits {...digitsOf(logits[k])} />),
          ),
        )}
        {row(
          "class",
          "right",
          "the score of the right class",
          corners.map(({ target }) => (
            <Variable key={target} letter="z" index={target} />
          )),
          "",
        )}
        {row(
          "p",
          <>
            <Variable letter="p" />
            <span class="xor-by-hand-class"> of the right one</span>
          </>,
          <>
            softmax: 1 / (1 + <i>e</i>
            <sup>other − right</sup>)
          </>,
          answers.map(({ right }) => <Long of={right} />),
        )}
        {row(
          "loss",
          "loss",
          <>
            −ln <Variable letter="p" />
          </>,
          answers.map(({ loss }) => <Long of={loss} />),
          "q-loss",
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>
            mean of the four
            <span class="xor-by-hand-class">
              {" "}
              losses, the cross-entropy
            </span>{" "}
            <Variable letter="J" />
          </th>
          <td class="q-loss">
            <Long of={meanLoss(answers)} />
          </td>
          <td class="xor-by-hand-how" />
        </tr>
      </tfoot>
    </table>
  );
}

// Eight decimals, the last two where there is room.
function Long({ of }: { readonly of: number }) {
  const text = of.toFixed(8);
  return (
    <>
      {text.slice(0, -2)}
      <span class="xor-by-hand-more">{text.slice(-2)}</span>
    </>
  );
}

interface SumProps {
  readonly layer: DrawnLayer;
  readonly unit: number;
  readonly letter: string;
}

// 3.21 x1 + 3.21 x2 − 3.21, as it stands in the network.
const Sum = ({ layer, unit, letter }: SumProps) => (
  <>
    {Array.from({ length: layer.inputs }, (_, i) => (
      <span key={i} class="xor-by-hand-term">
        <span class="q-param">
          <Digits
            {...signed(layer.weights[unit * layer.inputs + i], i === 0)}
          />
        </span>{" "}
        <Variable letter={letter} index={i + 1} />{" "}
      </span>
    ))}
    <span class="q-param xor-by-hand-term">
      <Digits {...signed(layer.bias[unit], false)} />
    </span>
  </>
);
