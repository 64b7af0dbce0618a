/** A record of promises and values as a promise of the record of values. */
export async function all<T extends Readonly<Record<string, unknown>>>(
  pending: T,
): Promise<{ readonly [K in keyof T]: Awaited<T[K]> }> {
  const entries = Object.entries(pending).map(
    async ([name, value]) => [name, await value] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as {
    readonly [K in keyof T]: Awaited<T[K]>;
  };
}
