import type { ComponentChildren } from "preact";
import "./ui.css";

interface Props {
  /** Where the run stands; may be fractional. */
  epoch: number;
  epochs: number;
  /** Where the run is on its way to, if it is. */
  target?: number;
  onSeek: (epoch: number) => void;
  /** What the run is counted in, where it is not epochs. */
  unit?: string;
  /** What lies on the track, as an SVG from epoch 0 to the last; plain ticks if left out. */
  children?: ComponentChildren;
}

/**
 * A run from its first epoch to its last, to scrub through: a range input under the loss curve. The thumb
 * is where the reader put it, the ink line where the picture stands.
 */
export function Timeline(props: Props) {
  const { epoch, epochs, target, onSeek, unit = "epoch", children } = props;
  const thumb = Math.floor(target ?? epoch);
  const place = (at: number) => Number((at / epochs).toFixed(4));
  return (
    <div class="ui-timeline" style={`--ui-at:${place(epoch)}`}>
      <div class="ui-track">{children ?? <Ticks epochs={epochs} />}</div>
      <input
        type="range"
        autocomplete="off"
        aria-label={unit[0].toUpperCase() + unit.slice(1)}
        aria-valuetext={`${unit} ${thumb} of ${epochs}`}
        min={0}
        max={epochs}
        step={1}
        value={thumb}
        style={`--ui-fill:${place(thumb)}`}
        onInput={(event) => onSeek(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

const Ticks = ({ epochs }: { epochs: number }) => (
  <svg class="ui-ticks" aria-hidden="true">
    {tickEpochs(epochs).map((at) => (
      <line
        key={at}
        x1={`${(100 * at) / epochs}%`}
        x2={`${(100 * at) / epochs}%`}
        y2="100%"
      />
    ))}
  </svg>
);

// Four to ten round epochs, from 0.
function tickEpochs(epochs: number): number[] {
  const decade = 10 ** Math.floor(Math.log10(epochs));
  const stride =
    epochs / decade >= 4
      ? decade
      : epochs / decade >= 2
        ? decade / 2
        : decade / 5;
  return Array.from(
    { length: Math.floor(epochs / stride) + 1 },
    (_, i) => i * stride,
  );
}
