import type { Row } from "./rows.ts";

/** A library at work on one row: the same data, weights and plain gradient descent as all others. */
export interface Peer {
  readonly name: string;
  /** Makes ready to train; weights in PyTorch's order; the rate as in `w - rate × gradient of the mean loss`. */
  prepare(
    row: Row,
    weights: Float64Array,
    data: { readonly x: Float64Array; readonly y: Float64Array },
    rate: number,
  ): Runner | Promise<Runner>;
}

export interface Runner {
  /** Takes training steps on the whole batch. */
  steps(count: number): void | Promise<void>;
  /** The mean loss over the batch at the present weights. */
  loss(): number | Promise<number>;
}
