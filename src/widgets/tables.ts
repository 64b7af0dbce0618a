/** The names of a table's entries. */
export function keysOf<T extends object>(table: T) {
  return Object.keys(table) as (keyof T & string)[];
}

/** What stands on the button or in the list of each entry. */
export const namesOf = <K extends string>(
  table: Readonly<Record<K, { readonly name: string }>>,
) =>
  Object.fromEntries(
    keysOf(table).map((key) => [key, table[key].name]),
  ) as Record<K, string>;
