import type { ComponentChildren } from "preact";
import "./ui.css";

interface Props {
  /** Whether there is no step before, or none after. */
  readonly first: boolean;
  readonly last: boolean;
  /** Called at the ends too. */
  readonly onGo: (by: 1 | -1) => void;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

/** One step back or on, for what is told step by step. A button that leads nowhere keeps the focus, and with it the keys. */
export const StepButtons = ({ first, last, onGo, children }: Props) => (
  <div class="ui-steps" role="group" aria-label="Steps">
    <button
      type="button"
      class="ui-action"
      data-key="back"
      aria-disabled={first}
      onClick={() => onGo(-1)}
    >
      Back
    </button>
    <button
      type="button"
      class="ui-action ui-steps-next"
      data-key="next"
      aria-disabled={last}
      onClick={() => onGo(1)}
    >
      Next
    </button>
    {children}
  </div>
);

/** The same by the arrow keys, anywhere but in a field. */
export function goByKey(event: KeyboardEvent, onGo: Props["onGo"]) {
  const by = ({ ArrowRight: 1, ArrowLeft: -1 } as const)[event.key];
  if (!by || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  event.stopPropagation();
  onGo(by);
}
