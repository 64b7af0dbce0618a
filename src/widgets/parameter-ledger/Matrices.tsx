import type { LayerEntry, Ledger } from "./ledger.ts";
import { listed } from "./words.ts";

interface Props {
  readonly ledger: Ledger;
}

/** Every matrix with its biases beside it, all to one scale: area is the number of parameters. */
export function Matrices({ ledger: { layers } }: Props) {
  const wide = layers.reduce((sum, { inputs }) => sum + inputs + 1, 0);
  const high = Math.max(...layers.map(({ units }) => units));
  // Those whose words are wider than they are.
  const narrow = layers.filter(({ inputs }) => inputs + 1 < wide / 8).length;
  return (
    <div class="parameter-ledger-scale">
      <div
        class="parameter-ledger-matrices"
        style={`--columns:${wide};--rows:${high};--count:${layers.length};--narrow:${narrow}`}
        role="img"
        aria-label={`The matrices to scale, each with its biases as one more column: ${listed(layers.map(({ name, units, inputs }) => `${name} ${units} × ${inputs}`))}.`}
      >
        {layers.map((layer) => (
          <Matrix key={layer.name} {...layer} />
        ))}
      </div>
    </div>
  );
}

// More lines than this are a grey area, and heavy.
const mostLines = 70;

function Matrix({ name, units, inputs }: LayerEntry) {
  const isGrid = units + inputs <= mostLines;
  return (
    <div
      class="parameter-ledger-matrix"
      style={`--inputs:${inputs};--units:${units}`}
    >
      <div>
        <svg
          class="parameter-ledger-weights"
          viewBox={`0 0 ${inputs} ${units}`}
          preserveAspectRatio="none"
        >
          <rect width={inputs} height={units} />
          {isGrid && <path d={gridOf(units, inputs)} />}
        </svg>
        <svg
          class="parameter-ledger-biases"
          viewBox={`0 0 1 ${units}`}
          preserveAspectRatio="none"
        >
          <rect width="1" height={units} />
          {isGrid && <path d={gridOf(units, 1)} />}
        </svg>
      </div>
      <span>{name}</span>
      <span>
        {units} × {inputs} <b>+ {units}</b>
      </span>
    </div>
  );
}

// The lines between rows and between columns.
const gridOf = (rows: number, columns: number) =>
  [
    ...Array.from({ length: rows - 1 }, (_, i) => `M0 ${i + 1}h${columns}`),
    ...Array.from({ length: columns - 1 }, (_, i) => `M${i + 1} 0v${rows}`),
  ].join("");
