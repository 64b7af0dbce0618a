interface Spot {
  /** Percent of the panel's width, and pixels from its top. */
  readonly x: number;
  readonly y: number;
  readonly featured: boolean;
}

/** Where each neuron stands, cross-entropy's spot the larger, over the others. */
export const Spots = ({ spots }: { readonly spots: readonly Spot[] }) => (
  <g class="wrong-and-sure-spots">
    {spots
      .toSorted((a, b) => Number(b.featured) - Number(a.featured))
      .map(({ x, y, featured }, i) => (
        <circle
          key={i}
          cx={`${x.toFixed(2)}%`}
          cy={y.toFixed(2)}
          r={featured ? 5 : 3}
        />
      ))}
  </g>
);
