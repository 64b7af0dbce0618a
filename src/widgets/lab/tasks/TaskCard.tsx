import type { Attempt } from "./conditions.ts";
import type { Task } from "./tasks.ts";

interface Props {
  readonly task: Task;
  readonly attempt: Attempt;
  /** Whether the attempt has all that is asked for. */
  readonly solved: boolean;
  /** Goes back to where the task starts. */
  readonly onStart: () => void;
  /** Puts the task away; the settings stay. */
  readonly onLeave: () => void;
}

/** A task: what to do, what is asked for and what there is of it now, and its hints. */
export function TaskCard({ task, attempt, solved, onStart, onLeave }: Props) {
  const missing = task.target.filter(({ met }) => !met(attempt));
  return (
    <div class="lab-task">
      <p>
        <strong>{task.title}.</strong> {task.text}
      </p>
      <ul>
        {task.target.map(({ wanted, met, now }) => (
          <li key={wanted} data-met={met(attempt)}>
            <span aria-hidden="true">{met(attempt) ? "✓" : "○"}</span> {wanted}{" "}
            <span class="lab-note">
              <span class="sr-only">{met(attempt) ? "met" : "not yet"}: </span>
              {now(attempt)}
            </span>
          </li>
        ))}
      </ul>
      <p class="lab-task-state" role="status">
        {solved ? (
          <strong>Solved.</strong>
        ) : (
          `Not yet: ${missing.length || "a moment"} of ${task.target.length} missing.`
        )}
      </p>
      {task.hints.map((hint, i) => (
        <details key={hint}>
          <summary>Hint {i + 1}</summary>
          <p>{hint}</p>
        </details>
      ))}
      <p class="lab-task-actions">
        <button type="button" class="ui-action" onClick={onStart}>
          Back to its start
        </button>{" "}
        <button type="button" class="ui-action" onClick={onLeave}>
          Put the task away
        </button>
      </p>
    </div>
  );
}
