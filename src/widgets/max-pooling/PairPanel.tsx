import type { ComponentChildren } from "preact";
import { linear, Panel, Plot, upTo } from "@/plots/index.ts";
import { Handle } from "@/ui/Handle.tsx";
import type { Pair } from "./pools.ts";
import { limits } from "./settings.ts";
import { shown } from "./shown.ts";

/** A level of the panel: a pooled number, or what it should be. */
interface Level {
  readonly value: number;
  readonly name: string;
}

interface Props {
  readonly title: ComponentChildren;
  /** What the picture shows now. */
  readonly label: string;
  readonly pair: Pair;
  /** Places whose numbers the pooling takes, 0 and 1. */
  readonly taken: readonly boolean[];
  readonly pooled: Level;
  /** What the pooled number would be if pooling were linear. */
  readonly expected?: Level;
  /** The pair's name, and how to change it; left out where it is computed. */
  readonly name?: string;
  readonly onChange?: (pair: Pair) => void;
}

const height = 220;
// The sum of two numbers fits too, and the name of a level over it.
const edge = 11;
const y = linear([-edge, edge], upTo(height));
const zero = y.at(0);
const levels = [-10, -5, 5, 10];
// The bars stand at the left; the levels have their names at the right of them.
const places = [16, 57];
const width = 22;

/** Two numbers as bars from 0, with the level of what pooling makes of them. */
export function PairPanel(props: Props) {
  const { title, label, pair, taken, pooled, expected, name, onChange } = props;
  return (
    <Panel title={title}>
      <div class="max-pooling-drawing">
        <Plot label={label} height={height + 20}>
          {levels.map((level) => (
            <line
              key={level}
              class="plot-grid"
              x2="100%"
              y1={y.at(level)}
              y2={y.at(level)}
            />
          ))}
          {pair.map((value, i) => (
            <g key={i}>
              <rect
                class={taken[i] ? "max-pooling-taken" : "max-pooling-left-out"}
                x={`${places[i] - width / 2}%`}
                width={`${width}%`}
                y={Math.min(zero, tenth(value))}
                height={Math.abs(tenth(value) - zero)}
              />
              <text class="plot-middle" x={`${places[i]}%`} y={height + 16}>
                {shown(value)}
              </text>
            </g>
          ))}
          <line class="plot-baseline" x2="100%" y1={zero} y2={zero} />
          {expected && <LevelLine {...expected} isExpected />}
          <LevelLine {...pooled} under={expected !== undefined} />
        </Plot>
        {onChange && (
          <div class="plot-overlay" style={`top:0;height:${height}px`}>
            {pair.map((value, i) => (
              <Handle
                key={i}
                label={`${name}, place ${i + 1}`}
                {...limits}
                step={0.5}
                value={value}
                left={places[i]}
                top={y.at(value)}
                valueAt={(place) => edge * (1 - 2 * place.y)}
                onChange={(next) =>
                  onChange(i === 0 ? [next, pair[1]] : [pair[0], next])
                }
              />
            ))}
          </div>
        )}
      </div>
    </Panel>
  );
}

const tenth = (value: number) => Math.round(10 * y.at(value)) / 10;

interface LevelProps extends Level {
  /** Dashed: what is only expected. */
  readonly isExpected?: boolean;
  /** Whether its name stands under the line, out of the way of another's. */
  readonly under?: boolean;
}

function LevelLine({ value, name, isExpected, under }: LevelProps) {
  const top = tenth(value);
  return (
    <g class={isExpected ? "max-pooling-expected" : "max-pooling-level"}>
      <line x2="100%" y1={top} y2={top} />
      <text class="plot-left" x="100%" y={top} dy={under ? 15 : -5}>
        {name}
      </text>
    </g>
  );
}
