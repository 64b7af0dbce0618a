/** A count as the book writes it: 2468, but 22,133. */
export const grouped = (count: number): string =>
  count.toLocaleString("en-GB", { useGrouping: "min2" });

/** A count with its thing: "1 bias", "100 biases". */
export const counted = (count: number, one: string, many: string): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

// 22133, 22,133, 22 133: as it is typed.
const digits = /^\d+$|^\d{1,3}([,.\s]\d{3})+$/;

/** The count that a text means, or undefined. */
export function parseCount(text: string): number | undefined {
  const plain = text.trim();
  return digits.test(plain) ? Number(plain.replace(/\D/g, "")) : undefined;
}

/** A small count in words: "three". */
export const inWords = (count: number): string =>
  ["no", "one", "two", "three", "four", "five", "six"][count] ?? String(count);

/** Things in a row: "64, 32 and 16". */
export const listed = (things: readonly (string | number)[]): string =>
  things.length < 2
    ? things.join("")
    : `${things.slice(0, -1).join(", ")} and ${things.at(-1)}`;
