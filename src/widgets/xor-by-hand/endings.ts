import { listed } from "./listed.ts";

/** A way in which a training of XOR ends. */
export interface Ending {
  readonly name: string;
  readonly loss: number;
  /** What the network then says, in words. */
  readonly says: string;
}

/** The plateaus at which two classes of two points each leave a network stuck. */
export const plateaus: readonly Ending[] = [
  {
    name: "log 2",
    loss: Math.LN2,
    says: "all four corners share one answer, ½",
  },
  {
    name: "0.477",
    // Two points of one class and one of the other share ⅔; the fourth is right.
    loss: (2 * Math.log(1.5) + Math.log(3)) / 4,
    says: "three corners share one answer, ⅔ for the class that two of them have",
  },
  {
    name: "0.347",
    // One point of each class share ½; the other two are right.
    loss: Math.LN2 / 2,
    says: "two corners, one of each class, share one answer, ½",
  },
];

// As the chapter counts: none ends between.
const learnt = 0.1;
const near = 0.01;

/** The plateau that a loss stands on, within a hundredth. */
export const plateauOf = (loss: number): Ending | undefined =>
  plateaus.find((plateau) => Math.abs(plateau.loss - loss) < near);

/** Whether the loss is that of a network that has learnt all four points. */
export const isSolved = (loss: number) => loss < learnt;

/** How many of the losses are solved and how many stand on each plateau, in words: "6 of 20 solve it; ...". */
export function countInWords(losses: readonly number[]): string {
  const solved = losses.filter(isSolved).length;
  const stuck = plateaus
    .map(({ loss }) => ({
      loss,
      count: losses.filter((l) => plateauOf(l)?.loss === loss).length,
    }))
    .filter(({ count }) => count > 0)
    .map(
      ({ loss, count }, i) =>
        `${count} ${i > 0 ? "" : count === 1 ? "ends " : "end "}at ${loss.toFixed(3)}`,
    );
  const rest =
    losses.length -
    solved -
    losses.filter((loss) => !isSolved(loss) && plateauOf(loss)).length;
  const others = [...stuck, ...(rest > 0 ? [`${rest} elsewhere`] : [])];
  return `${solved} of ${losses.length} ${solved === 1 ? "solves" : "solve"} it${others.length ? `; ${listed(others)}` : ""}.`;
}
