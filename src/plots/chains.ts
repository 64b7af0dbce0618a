/**
 * Joins directed sides [from, to] end to end: first the chains that begin somewhere, then the rings, whose last
 * point is their first. Each side is used once.
 */
export function chains(sides: readonly (readonly number[])[]): number[][] {
  const onward = new Map<number, number[]>();
  const balance = new Map<number, number>();
  for (const [from, to] of sides) {
    onward.set(from, [...(onward.get(from) ?? []), to]);
    balance.set(from, (balance.get(from) ?? 0) + 1);
    balance.set(to, (balance.get(to) ?? 0) - 1);
  }
  const follow = (start: number) => {
    const chain = [start];
    for (let next = onward.get(start)?.pop(); next !== undefined;) {
      chain.push(next);
      next = onward.get(next)?.pop();
    }
    return chain;
  };
  const starts = [...balance].flatMap(([point, surplus]) =>
    Array<number>(Math.max(0, surplus)).fill(point),
  );
  return [...starts, ...sides.map(([from]) => from)]
    .map(follow)
    .filter((chain) => chain.length > 1);
}
