interface Props {
  readonly of: "a" | "b";
  /** The place. */
  readonly index?: 1 | 2;
}

/** A vector, or with a place one of its numbers. */
export const Letter = ({ of, index }: Props) => (
  <span class={`max-pooling-letter ${index ? "" : "max-pooling-vector"}`}>
    {of}
    {index && <sub>{index}</sub>}
  </span>
);
