interface Props {
  readonly of: string;
  readonly index?: 1 | 2;
  /** ∂J by it. */
  readonly slope?: boolean;
}

/** A symbol of the clinic in running text. */
export const Letter = ({ of, index, slope }: Props) => (
  <span class="dead-relu-clinic-letter">
    {slope && (
      <>
        ∂<i>J</i>/∂
      </>
    )}
    <i>{of}</i>
    {index && <sub>{index}</sub>}
  </span>
);
