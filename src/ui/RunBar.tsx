import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { DropDown } from "./DropDown.tsx";
import { IconButton } from "./IconButton.tsx";
import { PlayButton } from "./PlayButton.tsx";
import { SeedField } from "./SeedField.tsx";
import { Timeline } from "./Timeline.tsx";
import "./ui.css";

/** What the bar needs to know of a run and can ask of it. */
export interface BarRun<Speed extends string | number> {
  /** Where the run stands, in epochs; may be fractional. */
  readonly epoch: number;
  readonly epochs: number;
  /** Where the run is on its way to while it seeks. */
  readonly target: number | undefined;
  /** How far it is, where that takes longer. */
  readonly reached: number | undefined;
  readonly state: string;
  readonly speed: Speed;
  readonly speeds: readonly Speed[];
  play(): void;
  pause(): void;
  step(): void;
  reset(): void;
  seek(epoch: number): void;
  setSpeed(speed: Speed): void;
}

interface Props<Speed extends string | number> {
  run: BarRun<Speed>;
  /** The loss, as it is to be written; left out where a figure trains several networks. */
  loss?: ComponentChildren;
  /** Left out where nothing is drawn by chance. */
  seed?: number;
  onSeed?: (seed: number) => void;
  /** What the run is, and what it is counted in, where it is not training in epochs. */
  label?: string;
  unit?: string;
  /** Goes one batch further; in the words of `batchLabel`. */
  onBatch?: () => void;
  batchLabel?: string;
  /** The loss curve, as an SVG that fills the track from epoch 0 to the last; plain ticks if left out. */
  children?: ComponentChildren;
}

/** The bar of every training figure: play, step, reset | timeline | epoch, loss | seed | speed. */
export function RunBar<Speed extends string | number>(props: Props<Speed>) {
  const { run, loss, seed, onSeed, onBatch, children } = props;
  const { label = "Training", unit = "epoch" } = props;
  const { batchLabel = "One batch further" } = props;
  const epoch = Math.floor(run.reached ?? run.epoch);
  return (
    <div class="ui-run" role="group" aria-label={label}>
      <div class="ui-run-buttons">
        <PlayButton run={run} />
        <IconButton
          icon="step"
          label={`One ${unit} further`}
          slideKey="next"
          onClick={run.step}
        />
        {onBatch && (
          <IconButton icon="batch" label={batchLabel} onClick={onBatch} />
        )}
        <IconButton
          icon="reset"
          label="Back to the start"
          title={onSeed && "Back to the start: same seed, same run"}
          slideKey="reset"
          onClick={run.reset}
        />
      </div>
      <Timeline
        epoch={run.epoch}
        epochs={run.epochs}
        target={run.target}
        onSeek={run.seek}
        unit={unit}
      >
        {children}
      </Timeline>
      <dl class="ui-readings">
        <div>
          <dt class="ui-label">
            {run.reached === undefined ? unit : "training"}
          </dt>
          <dd style={`min-width:${2 * String(run.epochs).length + 3}ch`}>
            <b>{epoch}</b> of {run.epochs}
          </dd>
        </div>
        {loss !== undefined && (
          <div>
            <dt class="ui-label">loss</dt>
            <dd class="ui-loss">{loss}</dd>
          </div>
        )}
      </dl>
      {seed !== undefined && onSeed && (
        <SeedField value={seed} onChange={onSeed} />
      )}
      <SpeedSelect run={run} />
    </div>
  );
}

function SpeedSelect<Speed extends string | number>({
  run,
}: {
  run: BarRun<Speed>;
}) {
  const id = useId();
  const { speed, speeds, setSpeed } = run;
  return (
    <div class="ui-speed">
      <label class="ui-label" for={id}>
        speed
      </label>
      <DropDown
        id={id}
        value={speed}
        options={speeds}
        name={speedName}
        onChange={setSpeed}
      />
    </div>
  );
}

const speedName = (speed: string | number) =>
  typeof speed === "string" ? speed : `×${speed === 0.25 ? "¼" : speed}`;
