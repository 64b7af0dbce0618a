import { Quantity } from "@/plots/index.ts";
import type { Losses, Width } from "./errors.ts";
import { bestOf } from "./errors.ts";
import { inWords } from "./settings.ts";

interface Props {
  readonly errors: readonly Width[];
  readonly floor: number;
  /** The network that is drawn, in words, and its losses; undefined where it is not trained yet. */
  readonly name: string;
  readonly losses: Losses | undefined;
  readonly training: boolean;
}

/** Which width does best on the points held out, how the widest compares, and the two losses of the fit. */
export function Verdict({ errors, floor, name, losses, training }: Props) {
  const best = bestOf(errors);
  const widest = errors.at(-1);
  return (
    <p class="ui-verdict" aria-live="polite" aria-busy={training}>
      {best && widest?.median && (
        <>
          The median test loss is lowest at {inWords(best.units)},{" "}
          <Loss of={best.median.test} />
          {best.units !== widest.units && (
            <>
              ; at {widest.units} units it is <Loss of={widest.median.test} />,
              the training loss <Loss of={widest.median.training} />
            </>
          )}
          .{" "}
        </>
      )}
      {losses ? (
        <>
          {name}: training loss <Loss of={losses.training} />
          {losses.training < floor && ", below the noise variance"}, test loss{" "}
          <Loss of={losses.test} />.
        </>
      ) : (
        <>{name}: not trained yet.</>
      )}
    </p>
  );
}

const Loss = ({ of }: { readonly of: number }) => (
  <Quantity value={of} tone="loss" />
);
