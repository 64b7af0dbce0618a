import type { Setting } from "../settings.ts";

/** A list that is written as one text, readable in an address. */
export interface TextSetting<Parts> extends Setting<string> {
  /** A few values that it accepts, short and long. */
  readonly examples: readonly string[];
  /** What a value says. */
  list(value: string): Parts;
  /** The value that says it, in the one way that is accepted. */
  join(parts: Parts): string;
}

/** A setting from how its text is read, undefined where it cannot be, and written. */
export function text<Parts>(setting: {
  readonly label?: string;
  readonly default: string;
  readonly expected: string;
  readonly examples: readonly string[];
  readonly read: (text: string) => Parts | undefined;
  readonly join: (parts: Parts) => string;
}): TextSetting<Parts> {
  const { read, join, ...rest } = setting;
  const parse = (given: string) => {
    const parts = read(given.trim());
    return parts === undefined ? undefined : join(parts);
  };
  return {
    ...rest,
    join,
    parse,
    list: (value) => read(value) as Parts,
    accepts: (value): value is string =>
      typeof value === "string" && parse(value) === value,
  };
}

/** The parts of a list: between commas, semicolons or spaces. */
export const partsOf = (list: string): readonly string[] =>
  list.split(/[,;\s]+/).filter(Boolean);

/** All of them read, or undefined if one cannot be. */
export function readAll<Part>(
  parts: readonly string[],
  read: (part: string) => Part | undefined,
): readonly Part[] | undefined {
  const found = parts.map(read);
  return found.every((part) => part !== undefined) ? found : undefined;
}
