import type { ChoiceSetting } from "./settings.ts";

/** Any of a few names, none included, as one text: "tanh.relu", in the order of the options. */
export interface SubsetSetting<
  Name extends string,
> extends ChoiceSetting<string> {
  readonly options: readonly Name[];
  /** The names that a value holds. */
  members(value: string): readonly Name[];
  /** The value that holds these names, in the order of the options. */
  join(names: readonly Name[]): string;
}

/** A setting that holds any of the options. In an address they may stand in any order, between dots, commas or spaces. */
export function subset<const Name extends string>(setting: {
  readonly label?: string;
  readonly options: readonly Name[];
  readonly default: readonly NoInfer<Name>[];
}): SubsetSetting<Name> {
  const { label, options } = setting;
  const join = (names: readonly string[]) =>
    options.filter((option) => names.includes(option)).join(".");
  const parse = (text: string) => {
    const names = text.split(/[.,\s]+/).filter(Boolean);
    const known = names.every((name) => options.some((o) => o === name));
    return known ? join(names) : undefined;
  };
  return {
    label,
    options,
    default: join(setting.default),
    expected: `any of ${options.join(", ")}, with dots between them`,
    parse,
    accepts: (value): value is string =>
      typeof value === "string" && parse(value) === value,
    members: (value) =>
      options.filter((option) => value.split(".").includes(option)),
    join,
  };
}
