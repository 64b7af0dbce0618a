import type { ComponentChildren } from "preact";
import { NumberField } from "@/ui/NumberField.tsx";
import { ArrowDown, ArrowRight } from "./Arrow.tsx";
import { Numbers, toneOf } from "./Numbers.tsx";
import {
  classOf,
  entriesOf,
  isGiven,
  keyOf,
  trunk,
  type Given,
  type Quantity,
} from "./quantities.ts";
import { settings, type Settings } from "./settings.ts";
import { stepOf } from "./steps.ts";
import { spoken, Symbol } from "./Symbol.tsx";
import type { Trace } from "./trace.ts";

interface Props {
  readonly values: Settings;
  readonly trace: Trace;
  readonly change: (changes: Partial<Settings>) => void;
}

/** The computation from the input down to the loss: what is given at the left, what is computed at the right. */
export function Graph(props: Props) {
  const { values } = props;
  return (
    <div
      class="backprop-tracer-graph"
      data-drawn
      role="group"
      aria-label="Computation graph: x times W1 is z1, plus b1 is z2, its sigmoid is z3, times W2 is z4, plus b2 is y hat, its squared distance from y is the loss l"
    >
      {trunk.map(({ name, operation, leaf }) => {
        const key = { name };
        return (
          <div key={name} class="backprop-tracer-row">
            <div class="backprop-tracer-leaf">
              {leaf && (
                <>
                  <Node {...props} name={leaf} />
                  <ArrowRight name={leaf} step={values.step} />
                </>
              )}
            </div>
            <div class="backprop-tracer-trunk" aria-hidden="true">
              <svg
                class={`backprop-tracer-operation ${classOf(keyOf(key))}`}
                width="28"
                height="28"
              >
                <circle cx="14" cy="14" r={operation ? 13 : 4} />
                <text
                  x="14"
                  y="14"
                  dy={operation.length > 1 ? "0.33em" : "0.36em"}
                  class={
                    operation.length > 1
                      ? "backprop-tracer-small"
                      : operation === "σ"
                        ? "backprop-tracer-greek"
                        : undefined
                  }
                >
                  {operation}
                </text>
              </svg>
              {name !== "l" && <ArrowDown name={name} step={values.step} />}
            </div>
            <Node {...props} name={name} />
          </div>
        );
      })}
    </div>
  );
}

interface NodeProps extends Props {
  readonly name: Quantity;
}

// A symbol with its numbers and, once the way back has come by, its gradient.
function Node({ values, trace, change, name }: NodeProps) {
  const { step, network } = values;
  const goTo = (step: number) => () => change({ step });
  const forward = { name };
  const backward = { name, gradient: true };
  return (
    <div
      class={`backprop-tracer-node${step === stepOf(forward) && step > 0 ? " is-now" : ""}${step === stepOf(backward) ? " is-now" : ""}`}
    >
      <span class={`${toneOf(forward)} ${classOf(keyOf(forward))}`}>
        <Symbol name={name} network={network} />
      </span>
      {isGiven(name) ? (
        <Fields {...{ name, values, change, network }} />
      ) : (
        <Reached at={step >= stepOf(forward)} mark="?">
          <Numbers
            of={forward}
            grid={trace.value(name)}
            onPress={goTo(stepOf(forward))}
          />
        </Reached>
      )}
      <span class="backprop-tracer-d q-grad" aria-hidden="true">
        {step >= stepOf(backward) ? "∂" : ""}
      </span>
      <Reached
        at={step >= stepOf(backward)}
        lines={trace.gradient(name).length}
      >
        <Numbers
          of={backward}
          grid={trace.gradient(name)}
          onPress={goTo(stepOf(backward))}
        />
      </Reached>
    </div>
  );
}

interface ReachedProps {
  readonly at: boolean;
  /** What stands in its place before. */
  readonly mark?: string;
  /** And how many lines are kept for it. */
  readonly lines?: number;
  readonly children: ComponentChildren;
}

const Reached = ({ at, mark, lines, children }: ReachedProps) =>
  at ? (
    <>{children}</>
  ) : (
    <span
      class="backprop-tracer-unknown"
      style={`--lines:${lines ?? 1}`}
      aria-hidden="true"
    >
      {mark}
    </span>
  );

interface FieldsProps {
  readonly name: Given;
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
  readonly network: Settings["network"];
}

function Fields({ name, values, change, network }: FieldsProps) {
  const grid = entriesOf(name, network);
  const single = grid.length * grid[0].length === 1;
  // One width for all, so that the fields of a matrix stand in columns.
  const lengths = grid.flat().map((entry) => String(values[entry]).length);
  return (
    <span
      class={`backprop-tracer-fields ${toneOf({ name })} ${classOf(name)}`}
      style={`--columns:${grid[0].length};--digits:${Math.max(3, ...lengths)}`}
    >
      {grid.flat().map((entry) => (
        <NumberField
          key={entry}
          {...settings[entry]}
          label={single ? spoken({ name }) : settings[entry].label}
          value={values[entry]}
          onChange={(value) => change({ [entry]: value })}
        />
      ))}
    </span>
  );
}
