import { Plot, type Scale } from "@/plots/index.ts";
import { Handle } from "@/ui/Handle.tsx";
import type { ClassOf } from "./desk.ts";
import { settings } from "./settings.ts";
import { probability } from "./written.ts";

interface Props {
  readonly of: ClassOf;
  /** The logits' axis. */
  readonly x: Scale;
  readonly onChange: (logit: number) => void;
}

// Pixels: the row, the line of the logit, the line of the gradient over it, and the length of a gradient of 1.
const height = 52;
const middle = 32;
const above = 12;
export const unit = 36;

/** A logit as a dot on its axis, to be dragged, and over it the gradient that the loss has there. */
export function Track({ of, x, onChange }: Props) {
  const [low, high] = x.domain;
  const inside = (value: number) => Math.min(high, Math.max(low, value));
  const at = percent(x.at(inside(of.logit)));
  const isOff = inside(of.logit) !== of.logit;
  return (
    <div class="softmax-desk-track">
      <Plot height={height}>
        {x.ticks.map((tick) => (
          <line
            key={tick}
            class={tick === 0 ? "plot-baseline" : "plot-grid"}
            x1={percent(x.at(tick))}
            x2={percent(x.at(tick))}
            y2={height}
          />
        ))}
        {inside(0) === 0 && (
          <line
            class="softmax-desk-stem"
            x1={percent(x.at(0))}
            x2={at}
            y1={middle}
            y2={middle}
          />
        )}
        <svg x={at} overflow="visible">
          {isOff ? (
            <path
              class="softmax-desk-dot"
              d={`M${of.logit < low ? -6 : 6} ${middle}l${of.logit < low ? 10 : -10} -6v12z`}
            />
          ) : (
            <circle class="softmax-desk-dot" cy={middle} r="5" />
          )}
          <Arrow length={unit * of.gradient} y={above} />
        </svg>
      </Plot>
      <Handle
        label={`logit of ${of.label}`}
        min={settings.logits.min}
        max={settings.logits.max}
        step={0.1}
        value={of.logit}
        said={`${of.logit}: probability ${probability(of).mantissa}`}
        left={x.at(inside(of.logit))}
        top={middle}
        valueAt={(place) => inside(low + place.x * (high - low))}
        onChange={onChange}
      />
    </div>
  );
}

interface ArrowProps {
  /** Pixels, to the left if negative. */
  readonly length: number;
  readonly y: number;
}

/** A gradient as an arrow along the axis; nothing where it would be under a pixel. */
export function Arrow({ length, y }: ArrowProps) {
  if (Math.abs(length) < 1) return null;
  const head = Math.min(6, Math.abs(length)) * Math.sign(length);
  const [tip, neck] = [length.toFixed(1), (length - head).toFixed(1)];
  const half = (0.6 * Math.abs(head)).toFixed(1);
  return (
    <g class="softmax-desk-arrow">
      <line x2={neck} y1={y} y2={y} />
      <path
        d={`M${tip} ${y}L${neck} ${y - Number(half)}v${2 * Number(half)}z`}
      />
    </g>
  );
}

const percent = (value: number) => `${value.toFixed(2)}%`;
