import { Choice } from "@/ui/Choice.tsx";
import type { Affine } from "./affine.ts";
import { Letter } from "./Letter.tsx";
import { Matrix } from "./Matrix.tsx";
import { Products } from "./Products.tsx";

interface Props {
  readonly stack: readonly Affine[];
  /** What the first layer, the first two, ... multiply out to. */
  readonly merges: readonly Affine[];
  /** The last layer that is merged, from 1. */
  readonly upTo: number;
  readonly onUpTo: (l: number) => void;
}

/** One more layer multiplied into those before it, every entry written out. */
export function Merge({ stack, merges, upTo, onUpTo }: Props) {
  const layer = stack[upTo - 1];
  const { W, b } = merges[upTo - 1];
  return (
    <div class="collapse-machine-merge">
      <Choice
        label="written out: the merge of layers 1 to"
        options={stack.map((_, i) => i + 1)}
        value={upTo}
        onChange={onUpTo}
      />
      {upTo === 1 ? (
        <p>Nothing to multiply: the first layer is merged as it stands.</p>
      ) : (
        <Products layer={layer} below={merges[upTo - 2]} l={upTo} />
      )}
      <p class="collapse-machine-equation">
        <span>
          <Letter of="W" merged /> ={" "}
          <Matrix name="W merged" rows={[W.slice(0, 2), W.slice(2)]} />
        </span>
        <span>
          <Letter of="b" merged /> ={" "}
          <Matrix name="b merged" rows={b.map((entry) => [entry])} />
        </span>
        {upTo < stack.length && (
          <span class="collapse-machine-note">so far</span>
        )}
      </p>
    </div>
  );
}
