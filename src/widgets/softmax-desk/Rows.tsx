import { exp } from "@/engine/index.ts";
import { numberText, Plot, type Scale } from "@/plots/index.ts";
import { NumberField } from "@/ui/NumberField.tsx";
import type { Desk } from "./desk.ts";
import { settings } from "./settings.ts";
import { Share } from "./Share.tsx";
import { Digits, PowerOfE, Symbol } from "./Symbols.tsx";
import { Arrow, Track, unit } from "./Track.tsx";
import { gradient, powerOfE, probability, typed } from "./written.ts";

interface Props {
  readonly desk: Desk;
  /** The logits' axis. */
  readonly x: Scale;
  /** Sets the logit of a class, counted from 0. */
  readonly onChange: (index: number, logit: number) => void;
}

/** The computation from left to right, a row for each class: logit, power, probability, target, gradient. */
export function Rows({ desk, x, onChange }: Props) {
  const { classes, largest, temperature, logSum } = desk;
  const exponent = temperature === 1 ? "z" : "z/T";
  return (
    <div
      class="softmax-desk-rows"
      role="group"
      aria-label={inWords(desk)}
      data-drawn
    >
      <div class="softmax-desk-row softmax-desk-head">
        <span class="softmax-desk-class">class</span>
        <span class="softmax-desk-place">
          <span>
            logit <Symbol>z</Symbol>
          </span>
          <span class="softmax-desk-key">
            <svg width={unit} height="10" aria-hidden="true">
              <Arrow length={unit} y={5} />
            </svg>
            <span>
              <Symbol>p</Symbol> − <Symbol>y</Symbol> = 1
            </span>
          </span>
        </span>
        <span class="softmax-desk-power">
          <PowerOfE>{exponent}</PowerOfE>
        </span>
        <span class="softmax-desk-p">
          <Symbol>p</Symbol> = <PowerOfE>{exponent}</PowerOfE>/sum
        </span>
        <span class="softmax-desk-y">
          <Symbol>y</Symbol>
        </span>
        <span class="softmax-desk-gradient">
          <Symbol>p</Symbol> − <Symbol>y</Symbol>
        </span>
      </div>
      {classes.map((of, i) => (
        <div
          key={of.label}
          class="softmax-desk-row"
          role="group"
          aria-label={`class ${of.label}`}
        >
          <span class="softmax-desk-class">
            <b>{of.label}</b>
            {of.y === 1 && <span class="q-loss">true</span>}
          </span>
          <Track of={of} x={x} onChange={(logit) => onChange(i, logit)} />
          <span class="softmax-desk-logit q-value">
            <NumberField
              label={`logit of ${of.label}`}
              min={settings.logits.min}
              max={settings.logits.max}
              step={0.1}
              value={of.logit}
              onChange={(logit) => onChange(i, logit)}
            />
          </span>
          <span class="softmax-desk-power q-value">
            <Share
              number={powerOfE(of.scaled)}
              share={exp(of.scaled - largest[0].scaled)}
            />
          </span>
          <span class="softmax-desk-p q-value">
            <Share number={probability(of)} share={of.p} />
          </span>
          <span class="softmax-desk-y q-loss">{of.y}</span>
          <span class="softmax-desk-gradient q-grad">
            <Digits {...gradient(of)} />
          </span>
        </div>
      ))}
      <div
        class="softmax-desk-row softmax-desk-sum"
        role="group"
        aria-label="sum"
      >
        <span class="softmax-desk-class">sum</span>
        <Axis x={x} />
        <span class="softmax-desk-power q-value">
          <Digits {...powerOfE(logSum)} />
        </span>
        <span class="softmax-desk-p q-value">1</span>
        <span class="softmax-desk-y q-loss">1</span>
        <span class="softmax-desk-gradient q-grad">0</span>
      </div>
    </div>
  );
}

// What the rows show, in a sentence.
const inWords = ({ classes, truth }: Desk) =>
  `Softmax turns the logits ${classes.map(({ logit }) => typed(logit)).join(", ")} into the probabilities ${classes.map((of) => numberText(probability(of))).join(", ")}. The true class is ${truth.label}.`;

const Axis = ({ x }: { readonly x: Scale }) => (
  <div class="softmax-desk-axis">
    <Plot height={16}>
      {x.ticks.map((tick) => (
        <text
          key={tick}
          class="plot-tick plot-middle"
          x={`${x.at(tick).toFixed(2)}%`}
          y="12"
        >
          {String(tick).replace("-", "−")}
        </text>
      ))}
    </Plot>
  </div>
);
