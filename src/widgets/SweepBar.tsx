import type { ComponentChildren } from "preact";
import type { Sweep } from "@/training/useSweep.ts";
import { Notice } from "@/ui/Notice.tsx";
import "./sweep-bar.css";

interface Props {
  readonly sweep: Sweep;
  /** The fields of the seeds. */
  readonly children?: ComponentChildren;
  /** One more button. */
  readonly more?: ComponentChildren;
}

/** How far a sweep is, and what can be done about it: stop it, go on, train all once more. */
export function SweepBar({ sweep, children, more }: Props) {
  const { runs, done, training, problem, again, resume, cancel } = sweep;
  const missing = runs.length - done;
  return (
    <>
      <div class="sweep-bar" role="group" aria-label="Training">
        {training ? (
          <button type="button" class="ui-action" onClick={cancel}>
            Stop
          </button>
        ) : (
          <button
            type="button"
            class="ui-action"
            data-key="play"
            onClick={missing ? resume : again}
          >
            {done === 0
              ? `Train ${runs.length}`
              : missing
                ? `Train the other ${missing}`
                : `Train all ${runs.length} again`}
          </button>
        )}
        <progress
          max={runs.length}
          value={done}
          aria-label="Networks trained"
        />
        <span class="sweep-bar-count">
          {runs.length} networks, <b>{done}</b> done
        </span>
        {children && <div class="ui-settings">{children}</div>}
        {more}
      </div>
      {problem && (
        <Notice
          urgent
          title="The training has stopped."
          remedy={{ label: "Try again", apply: resume }}
        >
          {problem}
        </Notice>
      )}
    </>
  );
}
