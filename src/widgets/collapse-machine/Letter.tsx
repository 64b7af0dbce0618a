interface Props {
  readonly of: "W" | "b" | "x";
  /** The layer, from 1. */
  readonly layer?: number;
  /** Whether layers are merged in it. */
  readonly merged?: boolean;
  /** Row and column, or row. */
  readonly entry?: string;
}

/** A symbol of the machine in running text. */
export const Letter = ({ of, layer, merged, entry }: Props) => (
  <span class="collapse-machine-letter">
    <i>{of}</i>
    {merged && <sup>′</sup>}
    {layer !== undefined && <sup>({layer})</sup>}
    {entry && <sub>{entry}</sub>}
  </span>
);
