/** What the verdict is told of one network. */
export interface Racer {
  readonly name: string;
  readonly loss: number;
  /** How many of the points have the right class. */
  readonly correct: number;
  /** The loss after each epoch so far, from epoch 0. */
  readonly losses: readonly number[];
}

/** A piece of the verdict: words, or a number in its quantity's colour. */
export type Part =
  string | { readonly value: number; readonly tone: "loss" | "ink" };

/** The moment of a verdict. */
interface Moment {
  readonly epoch: number;
  /** Points in the data set. */
  readonly count: number;
}

// A loss that says ½ everywhere, within what mini-batches make of it; and the share of right answers that counts as learnt.
const coin = { from: 0.98 * Math.LN2, to: 1.1 * Math.LN2 };
const learnt = 0.95;

type Standing = "stuck" | "coin" | "worse" | "better" | "learnt";

const coinsLoss: readonly Part[] = [
  " log 2 = ",
  { value: Math.LN2, tone: "loss" },
  ", a coin’s loss",
];

// How the clause on each group goes on after the names, in the order of the sentence.
const clauses: Readonly<
  Record<Standing, (group: readonly Racer[], moment: Moment) => readonly Part[]>
> = {
  stuck: (group, { epoch }) => [
    epoch === 0
      ? verb(group, "starts at", "start at")
      : verb(group, "has never left", "have never left"),
    ...coinsLoss,
  ],
  coin: (group) => [verb(group, "is near", "are near"), ...coinsLoss],
  worse: (group) => [
    verb(group, "is", "are"),
    " worse than a coin, with ",
    verb(group, "a loss of ", "losses of "),
    ...list(group.map(({ loss }) => ({ value: loss, tone: "loss" }))),
  ],
  better: (group) => [
    verb(group, "has", "have"),
    " come down to ",
    ...list(group.map(({ loss }) => ({ value: loss, tone: "loss" }))),
  ],
  learnt: (group, { count }) => [
    verb(group, "has", "have"),
    " ",
    ...list(group.map(({ correct }) => ({ value: correct, tone: "ink" }))),
    ` of ${count} points right`,
  ],
};

/** One sentence on where the networks stand, told from their numbers alone. */
export function verdict(
  racers: readonly Racer[],
  moment: Moment,
): readonly Part[] {
  const said = Object.entries(clauses).flatMap(([standing, clause]) => {
    const group = racers.filter(
      (r) => standingOf(r, moment.count) === standing,
    );
    const all = group.length === racers.length;
    const names = all ? ["all three"] : list(group.map(({ name }) => name));
    return group.length ? [[...names, " ", ...clause(group, moment)]] : [];
  });
  return [
    `${afterEpochs(moment.epoch)} `,
    ...said.flatMap((parts, i) => (i ? ["; ", ...parts] : parts)),
    ".",
  ];
}

function standingOf({ loss, correct, losses }: Racer, count: number): Standing {
  if (correct >= learnt * count) return "learnt";
  if (loss > coin.to) return "worse";
  if (loss < coin.from) return "better";
  const isCoin = (loss: number) => loss >= coin.from && loss <= coin.to;
  return losses.slice(1).every(isCoin) ? "stuck" : "coin";
}

const afterEpochs = (epoch: number) =>
  epoch === 0
    ? "Before training"
    : `After ${epoch} ${epoch === 1 ? "epoch" : "epochs"}`;

const verb = (group: readonly Racer[], one: string, more: string) =>
  group.length === 1 ? one : more;

// "a", "a and b", "a, b and c".
const list = (items: readonly Part[]) =>
  items.flatMap((item, i) =>
    i === 0 ? [item] : [i === items.length - 1 ? " and " : ", ", item],
  );
