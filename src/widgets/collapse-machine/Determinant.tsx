import { Entry } from "./Entry.tsx";

interface Props {
  readonly value: number;
  readonly rank: 0 | 1 | 2;
}

/** By how much a layer multiplies areas, and what is left of the plane where that is by 0. */
export const Determinant = ({ value, rank }: Props) => (
  <span class="collapse-machine-det">
    det <Entry value={value} digits={4} />
    {rank < 2 && `, rank ${rank}`}
  </span>
);
