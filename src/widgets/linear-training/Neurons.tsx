import { Formula } from "./Formula.tsx";
import type { Neuron } from "./logistic.ts";

interface Props {
  /** The stack as one neuron; undefined where it is none. */
  readonly merged: Neuron | undefined;
  readonly best: Neuron;
}

/** The stack multiplied out to one neuron, over the best that one neuron can be. */
export const Neurons = ({ merged, best }: Props) => (
  <dl class="linear-training-neurons">
    <div>
      <dt class="ui-label">the stack, merged into one neuron</dt>
      <dd>
        {merged ? <Formula {...merged} /> : "it bends: no one neuron is equal"}
      </dd>
    </div>
    <div>
      <dt class="ui-label">logistic regression at its end</dt>
      <dd>
        <Formula {...best} />
      </dd>
    </div>
  </dl>
);
