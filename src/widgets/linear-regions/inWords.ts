/** What the drawing shows, for those who do not see it. */
export function inWords(inputs: number, cuts: readonly number[]): string {
  const layers = cuts.map(
    (count, l) =>
      `layer ${l + 1} makes ${count} ${count === 1 ? "cut" : "cuts"}`,
  );
  const pieces = cuts.reduce((sum, count) => sum + count, 1);
  return inputs === 1
    ? `The network’s output over one input, ${pieces} straight pieces: ${layers.join(", ")}.`
    : `The square of two inputs in ${pieces} pieces with straight edges: ${layers.join(", ")}.`;
}
