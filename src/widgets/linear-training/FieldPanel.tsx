import type { Examples } from "@/engine/index.ts";
import {
  Field,
  FieldLegend,
  Panel,
  Points,
  PointSymbols,
} from "@/plots/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import { grounds, type Stack } from "./settings.ts";
import { isStraight } from "./standing.ts";

interface Props {
  readonly id: string;
  readonly stack: Stack;
  readonly examples: Examples;
  readonly frame: RunFrame;
  readonly epoch: number;
}

/** What the stack says everywhere, its boundary, and the points. */
export function FieldPanel({ id, stack, examples, frame, epoch }: Props) {
  const { field = [], correct = 0 } = frame;
  const { count, points, y: classes } = examples;
  const [x, y] = grounds[stack.data].extents;
  return (
    <Panel
      title={
        <>
          What it says everywhere: {correct} of {count} points right
        </>
      }
    >
      <PointSymbols id={`${id}-points`} {...{ points, classes, x, y }} />
      <Field
        label={`The plane as the stack sees it after epoch ${epoch}: ${correct} of ${count} points are on the right side of its ${isStraight(stack) ? "straight boundary" : "boundary"}.`}
        values={field}
        resolution={Math.sqrt(field.length)}
      >
        <Points of={`${id}-points`} />
      </Field>
      <div class="linear-training-legend">
        <FieldLegend />
      </div>
    </Panel>
  );
}
