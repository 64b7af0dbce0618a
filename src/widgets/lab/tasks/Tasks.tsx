import { useMemo } from "preact/hooks";
import { useRemembered } from "@/ui/useRemembered.ts";
import { jobOf } from "../settings.ts";
import type { LabHandle } from "../useLab.ts";
import type { Attempt } from "./conditions.ts";
import { taskIds } from "./ids.ts";
import { TaskCard } from "./TaskCard.tsx";
import { isSolved, tasks } from "./tasks.ts";
import "./tasks.css";

/** The tasks under a hinge, and the one that was chosen: what it asks for and how far it is. */
export function Tasks({ lab }: { readonly lab: LabHandle }) {
  const { values, run, measured, parameters, open } = lab;
  const id = values.task === "none" ? undefined : values.task;
  const task = id && tasks[id];
  const attempt: Attempt = {
    ...{ state: values, epoch: run.epoch, measured, parameters },
  };
  // After a change the picture is, for a moment, still that of the run before.
  const isNow = useMemo(
    () => isSame(jobOf(values).runs, run.job.runs),
    [values, run.job],
  );
  const solvedNow = task && isNow && isSolved(task, attempt) ? id : undefined;
  const { names, forget } = useRemembered("nonlinear.lab.tasks", solvedNow);
  const solved = taskIds.filter((one) => names.includes(one));

  return (
    <section class="lab-tasks" aria-label="Tasks">
      <details>
        <summary>
          Tasks, {solved.length} of {taskIds.length} solved
        </summary>
        <ol>
          {taskIds.map((one) => (
            <li key={one}>
              <button
                type="button"
                aria-pressed={one === id}
                onClick={() => open(tasks[one].start, 0)}
              >
                {tasks[one].title}
                {solved.includes(one) && (
                  <span class="lab-task-solved"> ✓ solved</span>
                )}
              </button>
            </li>
          ))}
        </ol>
        <p class="lab-note">
          Solved tasks are remembered in this browser and nowhere else.{" "}
          {solved.length > 0 && (
            <button type="button" class="ui-action" onClick={forget}>
              Forget them
            </button>
          )}
        </p>
      </details>
      {task && (
        <TaskCard
          key={id}
          {...{ task, attempt }}
          solved={solvedNow !== undefined}
          onStart={() => open(task.start, 0)}
          onLeave={() => lab.edit({ task: "none" })}
        />
      )}
    </section>
  );
}

const isSame = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b);
