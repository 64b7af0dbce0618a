import { Quantity } from "@/plots/index.ts";
import { costs } from "./costs.ts";
import { low, momentAt, type Descent } from "./descent.ts";
import { lastStep } from "./settings.ts";

interface Props {
  readonly descents: readonly Descent[];
}

/** Which loss corrects the neuron and when, and the slope that squared error has to carry from the start. */
export function Verdict({ descents }: Props) {
  const ordered = descents.toSorted(
    (a, b) => (a.reached ?? Infinity) - (b.reached ?? Infinity),
  );
  const fell = ordered.filter(({ reached }) => reached !== undefined);
  const stays = ordered.filter(({ reached }) => reached === undefined);
  const { slope } = momentAt(descents[0], 0);
  const slowed = descents.filter(({ cost }) => costs[cost].saturates);
  if (fell.every(({ reached }) => reached === 0) && stays.length === 0)
    return <>The output is below {low} from the start.</>;
  return (
    <>
      {fell.length > 0 && (
        <>
          The output falls below {low}{" "}
          {fell.map(({ cost, reached }, i) => (
            <>
              {i > 0 && (i === fell.length - 1 ? " and " : ", ")}
              after <Count>{reached}</Count> {reached === 1 ? "step" : "steps"}{" "}
              of {costs[cost].name}
            </>
          ))}
          .{" "}
        </>
      )}
      {stays.length > 0 && (
        <>
          {lastStep} steps of{" "}
          {stays.map(({ cost }) => costs[cost].name).join(" or ")} leave the
          output at{" "}
          {outputsOf(stays).map((a, i) => (
            <>
              {i > 0 && " or "}
              <Quantity value={a} tone="value" significant={4} />
            </>
          ))}
          .{" "}
        </>
      )}
      {slowed.length > 0 && (
        <>
          At the start the slope σ′ is{" "}
          <Quantity value={slope} tone="grad" significant={3} />, and it is a
          factor of the gradient of{" "}
          {slowed.map(({ cost }) => costs[cost].name).join(" and ")}.
        </>
      )}
    </>
  );
}

// Where they end, each number once.
const outputsOf = (descents: readonly Descent[]) =>
  [
    ...new Set(
      descents.map((descent) => momentAt(descent, lastStep).a.toPrecision(4)),
    ),
  ].map(Number);

const Count = ({ children }: { readonly children: number | undefined }) => (
  <strong class="wrong-and-sure-count">{children}</strong>
);
