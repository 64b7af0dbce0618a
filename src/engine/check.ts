/** Throws `unknown <kind>: <name> (expected ...)` unless `name` is a key of `table`. */
export function checkChoice(kind: string, name: unknown, table: object): void {
  if (typeof name === "string" && Object.hasOwn(table, name)) return;
  throw new RangeError(
    `unknown ${kind}: ${String(name)} (expected ${Object.keys(table).join(", ")})`,
  );
}

/** Throws unless `value` is a whole number from `low` to `high`. */
export function checkWhole(
  name: string,
  value: unknown,
  low: number,
  high = Infinity,
): void {
  if (Number.isSafeInteger(value) && inside(value, low, high)) return;
  throw new RangeError(
    `invalid ${name}: ${String(value)} (expected ${wanted("a whole number", low, high)})`,
  );
}

/** Throws unless `value` is a finite number from `low` to `high`. */
export function checkNumber(
  name: string,
  value: unknown,
  low = -Infinity,
  high = Infinity,
): void {
  if (Number.isFinite(value) && inside(value, low, high)) return;
  throw new RangeError(
    `invalid ${name}: ${String(value)} (expected ${wanted("a finite number", low, high)})`,
  );
}

/** Throws unless `values` holds exactly `length` finite numbers; `shape` says in words where the length comes from. */
export function checkValues(
  name: string,
  values: ArrayLike<number>,
  length: number,
  shape: string,
): void {
  if (values?.length !== length) {
    throw new RangeError(
      `invalid length of ${name}: ${values?.length} (expected ${length} = ${shape})`,
    );
  }
  for (let i = 0; i < length; i++) {
    if (!Number.isFinite(values[i])) {
      throw new RangeError(
        `invalid ${name}[${i}]: ${values[i]} (expected a finite number)`,
      );
    }
  }
}

/** Throws if `given` has a key that is not one of `expected`: a misspelt setting is never silently ignored. */
export function checkKeys(
  kind: string,
  given: object,
  expected: readonly string[],
): void {
  for (const key of Object.keys(given)) {
    if (!expected.includes(key)) {
      throw new RangeError(
        `unknown ${kind}: ${key} (expected ${expected.join(", ")})`,
      );
    }
  }
}

const inside = (value: unknown, low: number, high: number) =>
  typeof value === "number" && value >= low && value <= high;

function wanted(kind: string, low: number, high: number): string {
  if (low === high) return String(low);
  const from = low === -Infinity ? "" : ` from ${low}`;
  const to = high === Infinity ? "" : ` to ${high}`;
  return kind + from + to;
}
