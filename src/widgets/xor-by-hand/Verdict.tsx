import { Quantity } from "@/plots/index.ts";
import { listed } from "./listed.ts";
import { corners, written } from "./corners.ts";
import { isSolved, plateauOf } from "./endings.ts";
import { decisionOf, meanLoss, type Answer, type Net } from "./net.ts";
import { presetOf } from "./presets.ts";
import type { Settings } from "./settings.ts";

interface Props {
  readonly net: Net;
  readonly answers: readonly Answer[];
}

/** What the numbers set by hand come to, measured against the goal: all four right. */
export function VerdictByHand({
  values,
  ...of
}: Props & { readonly values: Settings }) {
  const own = presetOf(values) === undefined;
  return (
    <>
      <RightOnes
        {...of}
        first
        praise={own ? ", with numbers of your own" : undefined}
      />
      <Spots {...of} />
      {values.units === 3 && thirdIsIdle(of) && (
        <>
          {" "}
          The third unit changes nothing: take it away and every answer stays.
        </>
      )}
    </>
  );
}

/** Where a training stands. */
export function VerdictTrained({
  epoch,
  ended,
  ...of
}: Props & { readonly epoch: number; readonly ended: boolean }) {
  const loss = meanLoss(of.answers);
  const plateau = plateauOf(loss);
  return (
    <>
      {epoch === 0 ? "Before training: " : `After ${epoch} steps: `}
      <RightOnes {...of} />
      {plateau && epoch > 0 && (
        <>
          {" "}
          {ended ? "Stuck" : "It stands"} at {plateau.name}: {plateau.says}.
        </>
      )}
      {isSolved(loss) && <Spots {...of} />}
    </>
  );
}

interface RightProps extends Props {
  /** Whether the sentence begins with it. */
  readonly first?: boolean;
  readonly praise?: string;
}

function RightOnes({ answers, first, praise = "" }: RightProps) {
  const where = (holds: (answer: Answer) => boolean) =>
    corners.filter((_, i) => holds(answers[i])).map(written);
  const wrong = where(({ right }) => right < 0.5);
  const even = where(({ right }) => right === 0.5);
  const count = 4 - wrong.length - even.length;
  const parts = [
    ...(wrong.length ? [`${listed(wrong)} wrong`] : []),
    ...(even.length ? [`${listed(even)} at exactly ½`] : []),
  ];
  return (
    <>
      <strong class="xor-by-hand-count">
        {count < 4 ? `${count} of 4` : first ? "All four" : "all four"} right
      </strong>
      {count === 4 ? praise : `, ${parts.join(", ")}`}. The mean cross-entropy
      is <Quantity value={meanLoss(answers)} tone="loss" significant={5} />.
    </>
  );
}

// Points that the hidden layer has laid on one spot: no output can tell them apart.
function Spots({ answers }: Props) {
  const spots: number[][] = [];
  answers.forEach(({ h }, i) => {
    const same = spots.find(([first]) => near(answers[first].h, h));
    if (same) same.push(i);
    else spots.push([i]);
  });
  const shared = spots.filter(({ length }) => length > 1);
  if (shared.length === 0) return null;
  const mixed = shared.find((spot) =>
    spot.some((i) => corners[i].target !== corners[spot[0]].target),
  );
  const spot = mixed ?? shared[0];
  return (
    <>
      {" "}
      {listed(spot.map((i) => written(corners[i])))} land on one spot of the
      hidden plane
      {mixed
        ? ", and no line can part them there."
        : answers.every(({ right }) => right > 0.5)
          ? ", and there one line is enough."
          : "."}
    </>
  );
}

function near(a: readonly number[], b: readonly number[]): boolean {
  const size = Math.max(1, ...a, ...b);
  return a.every((value, j) => Math.abs(value - b[j]) < 1e-6 * size);
}

const thirdIsIdle = ({ net, answers }: Props) =>
  decisionOf(net).weights[2] === 0 || answers.every(({ h }) => h[2] === 0);
