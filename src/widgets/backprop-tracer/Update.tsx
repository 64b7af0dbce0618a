import { Numbers } from "./Numbers.tsx";
import { entriesOf, parameters } from "./quantities.ts";
import type { Settings } from "./settings.ts";
import { Sign } from "./StepPanel.tsx";
import { Symbol } from "./Symbol.tsx";
import { updated, type Trace } from "./trace.ts";

interface Props {
  readonly values: Settings;
  readonly trace: Trace;
}

/** What each parameter becomes: what it is, less the rate times its gradient. */
export function Update({ values, trace }: Props) {
  const next = updated(values, trace);
  return (
    <>
      {parameters.map((name) => {
        const grid = entriesOf(name, values.network);
        return (
          <p key={name} class="backprop-tracer-line">
            <span class="q-param">
              <Symbol name={name} network={values.network} />
            </span>
            <Sign text="=" />
            <Numbers of={{ name }} grid={trace.value(name)} bracketed="all" />
            <Sign text={`− ${values.rate} ×`} />
            <Numbers
              of={{ name, gradient: true }}
              grid={trace.gradient(name)}
              bracketed="all"
            />
            <Sign text="=" />
            <strong>
              <Numbers
                of={{ name }}
                grid={grid.map((row) => row.map((entry) => next[entry]!))}
                bracketed="matrix"
              />
            </strong>
          </p>
        );
      })}
    </>
  );
}
