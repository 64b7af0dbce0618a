import { lastStep } from "./steps.ts";

interface Props {
  readonly step: number;
  /** Whether the update would go too far to be taken. */
  readonly stuck: boolean;
  readonly onGo: (by: 1 | -1) => void;
  readonly onUpdate: () => void;
}

/** One step back or on, or all the way round: the update at once, and forward to the new loss. */
export const StepButtons = ({ step, stuck, onGo, onUpdate }: Props) => (
  <div class="backprop-tracer-bar" role="group" aria-label="Steps">
    <button
      type="button"
      class="ui-action"
      data-key="back"
      disabled={step === 0}
      onClick={() => onGo(-1)}
    >
      Back
    </button>
    <button
      type="button"
      class="ui-action backprop-tracer-next"
      data-key="next"
      disabled={step === lastStep && stuck}
      onClick={() => onGo(1)}
    >
      Next
    </button>
    <button type="button" class="ui-action" disabled={stuck} onClick={onUpdate}>
      Apply update
    </button>
  </div>
);
