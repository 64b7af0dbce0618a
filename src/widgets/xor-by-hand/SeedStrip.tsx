import { countInWords, isSolved, plateauOf } from "./endings.ts";
import { steps } from "./settings.ts";

interface Props {
  /** After the last step, seed by seed from 0 on. */
  readonly losses: readonly number[];
  /** The seed that the figure shows. */
  readonly seed: number;
  /** Shows another. */
  readonly onOpen: (seed: number) => void;
}

const height = 22;

/** Twenty starts and how they end: a bar as high as the loss that is left, nothing where there is none. */
export const SeedStrip = ({ losses, seed, onOpen }: Props) => (
  <div class="xor-by-hand-strip">
    <p>
      Seeds 0 to {losses.length - 1}, each after {steps} steps:{" "}
      <strong>{countInWords(losses)}</strong>
    </p>
    <div role="group" aria-label="Seeds, to open one" data-drawn>
      {losses.map((loss, s) => (
        <button
          key={s}
          type="button"
          aria-pressed={s === seed}
          aria-label={`seed ${s}, ${endingInWords(loss)}`}
          title={`seed ${s}: ${endingInWords(loss)}`}
          onClick={() => onOpen(s)}
        >
          <svg width="16" height={height + 1} aria-hidden="true">
            {isSolved(loss) ? (
              <path class="xor-by-hand-tick" d="M3 15l4 4.5L13.5 9" />
            ) : (
              <rect
                class="xor-by-hand-bar"
                x="4.5"
                width="7"
                y={Number((height * (1 - share(loss))).toFixed(1))}
                height={Number((height * share(loss)).toFixed(1))}
              />
            )}
            <line x2="16" y1={height + 0.5} y2={height + 0.5} />
          </svg>
          {s}
        </button>
      ))}
    </div>
  </div>
);

// Of log 2, the most that a network is left with.
const share = (loss: number) => Math.min(1, loss / Math.LN2);

const endingInWords = (loss: number) =>
  isSolved(loss)
    ? "solved"
    : `${plateauOf(loss) ? "stuck" : "ends"} at ${loss.toFixed(3)}`;
