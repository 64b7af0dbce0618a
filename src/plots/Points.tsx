interface Props {
  /** The id of the PointSymbols on the same page. */
  readonly of: string;
}

/** A data set's points, circles for class A, triangles for class B and so on, inside a Field or any square Plot. */
export function Points({ of }: Props) {
  return (
    <>
      <use href={`#${of}-0`} width="100%" height="100%" />
      <use
        class="plot-second-half"
        href={`#${of}-1`}
        width="100%"
        height="100%"
      />
    </>
  );
}
