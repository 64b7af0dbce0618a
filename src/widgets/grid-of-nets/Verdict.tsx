import { Quantity } from "@/plots/index.ts";
import { bestOf, isWhole, testLossOf, type Cell } from "./cells.ts";
import { inWords } from "./inWords.ts";

interface Props {
  readonly cells: readonly Cell[];
  readonly chosen: Cell;
  readonly training: boolean;
}

/** Which network has the lowest median test loss, and how far the starts of the chosen one differ. */
export function Verdict({ cells, chosen, training }: Props) {
  const best = bestOf(cells);
  const losses = chosen.starts.map(testLossOf);
  return (
    <p class="ui-verdict" aria-live="polite" aria-busy={training}>
      {best ? (
        <>
          The lowest median test loss,{" "}
          <Loss of={testLossOf(best.typical?.result)} />, is that of{" "}
          {inWords(best)}.{" "}
        </>
      ) : (
        <>
          {cells.filter(isWhole).length} of {cells.length} networks are trained
          from all their starts.{" "}
        </>
      )}
      {isWhole(chosen) && (
        <>
          The five starts of {inWords(chosen)} end between{" "}
          <Loss of={Math.min(...losses)} /> and{" "}
          <Loss of={Math.max(...losses)} />.
        </>
      )}
    </p>
  );
}

const Loss = ({ of }: { readonly of: number }) => (
  <Quantity value={of} tone="loss" significant={2} />
);
