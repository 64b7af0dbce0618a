interface Props {
  /** Hidden layers. */
  readonly depth: number;
  readonly most: number;
  readonly onDepth: (depth: number) => void;
}

/** How many hidden layers there are, and a button for one more and one less. */
export const DepthButtons = ({ depth, most, onDepth }: Props) => (
  <span class="lab-depth">
    <button
      type="button"
      class="lab-step"
      aria-label="One hidden layer less"
      title="One hidden layer less"
      disabled={depth === 0}
      onClick={() => onDepth(depth - 1)}
    >
      −
    </button>
    <span>
      <b>{depth}</b> hidden {depth === 1 ? "layer" : "layers"}
    </span>
    <button
      type="button"
      class="lab-step"
      aria-label="One hidden layer more"
      title="One hidden layer more"
      disabled={depth >= most}
      onClick={() => onDepth(depth + 1)}
    >
      +
    </button>
  </span>
);
