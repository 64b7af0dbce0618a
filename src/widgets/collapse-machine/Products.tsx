import { Fragment, type ComponentChildren } from "preact";
import { compose, type Affine } from "./affine.ts";
import { Entry } from "./Entry.tsx";
import { Letter } from "./Letter.tsx";

interface Props {
  /** The layer that is merged in, and its number, from 1. */
  readonly layer: Affine;
  readonly l: number;
  /** What the layers before it are merged into. */
  readonly below: Affine;
}

/** The six numbers of a merged layer, each as the sum of products that it is. */
export function Products({ layer, l, below }: Props) {
  const { W, b } = compose(layer, below);
  return (
    <table class="collapse-machine-products">
      <caption>
        Each row of <Letter of="W" layer={l} /> times a column of the merge
        before it; <Letter of="b" merged /> adds <Letter of="b" layer={l} />.
      </caption>
      <tbody>
        {W.map((value, n) => {
          const [i, j] = [n >> 1, n % 2];
          return (
            <Row
              key={n}
              name={<Letter of="W" merged entry={`${i + 1}${j + 1}`} />}
              factors={[
                [layer.W[2 * i], below.W[j]],
                [layer.W[2 * i + 1], below.W[2 + j]],
              ]}
              value={value}
            />
          );
        })}
        {b.map((value, i) => (
          <Row
            key={`b${i}`}
            name={<Letter of="b" merged entry={String(i + 1)} />}
            factors={[
              [layer.W[2 * i], below.b[0]],
              [layer.W[2 * i + 1], below.b[1]],
            ]}
            term={layer.b[i]}
            value={value}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly name: ComponentChildren;
  readonly factors: readonly (readonly [number, number])[];
  readonly term?: number;
  readonly value: number;
}

const Row = ({ name, factors, term, value }: RowProps) => (
  <tr>
    <th scope="row">{name}</th>
    <td>
      {factors.map(([one, other], k) => (
        <Fragment key={k}>
          <span class="collapse-machine-term">
            {k > 0 && "+ "}
            <Entry value={one} afterSign={k > 0} /> ·{" "}
            <Entry value={other} afterSign />
          </span>{" "}
        </Fragment>
      ))}
      {term !== undefined && (
        <span class="collapse-machine-term">
          + <Entry value={term} afterSign />
        </span>
      )}
    </td>
    <td>
      = <Entry value={value} />
    </td>
  </tr>
);
