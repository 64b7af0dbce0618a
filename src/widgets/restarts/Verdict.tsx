import { Quantity } from "@/plots/index.ts";
import { countStill, type Group, type Outcome } from "./outcomes.ts";

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly groups: readonly Group[];
  readonly line: number;
  readonly training: boolean;
}

// More are not read as groups.
const most = 6;

/** How the losses fall into groups, against the straight line, and how many of the runs have come to rest. */
export function Verdict({ outcomes, groups, line, training }: Props) {
  const count = outcomes.length;
  const still = countStill(outcomes);
  const [first, last] = [groups[0], groups.at(-1)];
  return (
    <p class="ui-verdict" aria-live="polite" aria-busy={training}>
      {!first || !last ? (
        "None of the starts is trained yet."
      ) : (
        <>
          {groups.length === 1 && (
            <>
              All {count} starts end at a loss of <Loss of={first.loss} />
            </>
          )}
          {groups.length > 1 && groups.length <= most && (
            <>
              The {count} starts end at{" "}
              {groups.map((group, i) => (
                <span key={group.loss} class="restarts-group">
                  {i > 0 && (i === groups.length - 1 ? " and " : ", ")}
                  <Loss of={group.loss} /> ({group.count})
                </span>
              ))}
            </>
          )}
          {groups.length > most && (
            <>
              The {count} starts end between <Loss of={first.loss} /> and{" "}
              <Loss of={last.loss} />
            </>
          )}
          ; the best straight line has <Quantity value={line} tone="loss" />.{" "}
          {still === count
            ? "All stand still"
            : `${still} of ${count} ${still === 1 ? "stands" : "stand"} still`}
          : the norm of their gradient is under{" "}
          <Quantity value={0.001} tone="grad" significant={1} />.
        </>
      )}
    </p>
  );
}

const Loss = ({ of }: { readonly of: string }) => (
  <strong class="plot-quantity plot-tone-loss">{of}</strong>
);
