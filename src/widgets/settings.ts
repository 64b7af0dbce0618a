import { parseNumber } from "../ui/parseNumber.ts";
import { reserved } from "../ui/reserved.ts";
import type { Address, AddressProblem } from "../ui/useAddress.ts";

/** One setting of a figure: plain data to the outside, with its limits in words. */
export interface Setting<Value extends string | number> {
  /** What the control and the prose call it; the setting's own name if not given. */
  readonly label?: string;
  readonly default: Value;
  /** What would do: "a whole number from 1 to 10". */
  readonly expected: string;
  /** The value that a text in an address means, or undefined. */
  parse(text: string): Value | undefined;
  /** Whether a value from MDX will do. */
  accepts(value: unknown): value is Value;
}

/** A setting with limits, ready to be spread into a slider or a number field. */
export interface NumberSetting extends Setting<number> {
  readonly min: number;
  readonly max: number;
  readonly step?: number;
}

/** A setting with a few named values, ready to be spread into a choice. */
export interface ChoiceSetting<
  Value extends string | number,
> extends Setting<Value> {
  readonly options: readonly Value[];
}

type AnySetting = Setting<string> | Setting<number>;

/** All settings of a figure, by name; the names are MDX props and keys of the address alike. */
export type Schema = Readonly<Record<string, AnySetting>>;

/** The plain data that a schema describes: what a figure is a function of. */
export type Values<S extends Schema> = {
  readonly [Name in keyof S]: S[Name] extends Setting<infer Value>
    ? Value
    : never;
};

/** A state of a figure worth a link of its own: its name in a few words, and what differs from the defaults. */
export interface Preset<Settings> {
  readonly name: string;
  readonly settings: Partial<Settings>;
}

interface Limits {
  readonly label?: string;
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/** A whole number within limits, both included. */
export const whole = (limits: Limits): NumberSetting =>
  numberSetting(
    { ...limits, step: 1 },
    `a whole number from ${limits.min} to ${limits.max}`,
    Number.isInteger,
  );

/** A number within limits, both included; `step` is the grid of its slider and binds nobody else. */
export const number = (limits: Limits & { readonly step?: number }) =>
  numberSetting(
    limits,
    `a number from ${limits.min} to ${limits.max}`,
    Number.isFinite,
  );

/** A seed of the engine's generator. */
export const seed = ({ default: start }: { readonly default: number }) =>
  whole({ label: "seed", min: 0, max: 2 ** 32 - 1, default: start });

/** One of a few names or numbers. */
export function choice<const Value extends string | number>(setting: {
  readonly label?: string;
  readonly options: readonly Value[];
  readonly default: NoInfer<Value>;
}): ChoiceSetting<Value> {
  const { options } = setting;
  return {
    ...setting,
    expected: `one of ${options.join(", ")}`,
    parse: (text) => options.find((option) => String(option) === text),
    accepts: (value): value is Value => options.some((o) => o === value),
  };
}

/** Checks names and that each default satisfies its own setting, and labels the settings that have no label. */
export function defineSettings<const S extends Schema>(schema: S): Labelled<S> {
  for (const [name, setting] of Object.entries(schema)) {
    if (reserved.includes(name))
      throw new RangeError(
        `bad name of a setting: ${name} (expected none of ${reserved.join(", ")})`,
      );
    if (!setting.accepts(setting.default))
      throw new RangeError(
        `bad default of ${name}: ${setting.default} (expected ${setting.expected})`,
      );
  }
  return Object.fromEntries(
    Object.entries(schema).map(([name, s]) => [name, { label: name, ...s }]),
  ) as Labelled<S>;
}

type Labelled<S extends Schema> = {
  readonly [Name in keyof S]: S[Name] & { readonly label: string };
};

/** The defaults of all settings. */
export const defaultsOf = <S extends Schema>(schema: S): Values<S> =>
  fromEach(schema, (setting) => setting.default);

/**
 * The settings that an address gives, the book's where it says nothing or something impossible, and a
 * problem for each value that will not do or name that is nearly one of the figure's.
 * Other names (a mailing list's tracking, say) are let pass.
 */
export function readSettings<S extends Schema>(
  schema: S,
  parameters: URLSearchParams,
  book: Values<S> = defaultsOf(schema),
): { values: Values<S>; problems: readonly AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const values = fromEach(schema, (setting, name) => {
    const given = parameters.get(name);
    if (given === null) return book[name];
    const value = setting.parse(given);
    if (value !== undefined) return value;
    const used = `the book’s ${String(book[name])}`;
    problems.push({ name, given, expected: setting.expected, used });
    return book[name];
  });
  for (const name of parameters.keys())
    if (!Object.hasOwn(schema, name) && !reserved.includes(name))
      problems.push(...misspelling(name, schema));
  return { values, problems };
}

/** The settings that differ from the book's, for an address. */
export function writeSettings<S extends Schema>(
  schema: S,
  values: Values<S>,
  book: Values<S> = defaultsOf(schema),
): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of Object.keys(schema))
    if (values[name] !== book[name]) parameters.set(name, String(values[name]));
  return parameters;
}

/** How the figure `id` reads its settings from an address and writes them to it; `book` are those of its chapter. */
export const addressOf = <S extends Schema>(
  schema: S,
  id: string,
  book: Values<S>,
): Address<Values<S>> => ({
  id,
  book,
  read: (parameters) => readSettings(schema, parameters, book),
  write: (values) => writeSettings(schema, values, book),
});

/** What the controls of a figure are given. */
export interface ControlsProps<Settings> {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** What a control of each setting needs: `<Slider {...control("w")} />` shows w and changes it. */
export const controlsOf =
  <S extends Schema>(
    schema: S,
    values: Values<S>,
    change: (changes: Partial<Values<S>>) => void,
  ) =>
  <Name extends keyof S & string>(name: Name) => ({
    ...schema[name],
    value: values[name],
    onChange(value: Values<S>[Name]) {
      const changes: { [N in keyof S]?: Values<S>[N] } = {};
      changes[name] = value;
      change(changes);
    },
  });

interface Placed {
  /** Where in the book the figure stands, "05-x.mdx:12". */
  readonly source: string;
  readonly [setting: string]: unknown;
}

/** What a figure's public face is given: its id and any of its settings in the chapter, its number and place by the build. */
export interface FigureProps extends Placed {
  readonly id: string;
  readonly number?: string;
}

const notSettings: readonly string[] = ["source", "id", "number"];

/**
 * The settings of a figure in a chapter: its MDX props, and the defaults for what they leave out.
 * An unknown name or an impossible value stops the build, naming the place, the figure and what would do.
 */
export function checkProps<S extends Schema>(
  schema: S,
  props: Placed,
  figure: string,
): Values<S> {
  const place = `${props.source}: ${figure}`;
  for (const name of Object.keys(props))
    if (!Object.hasOwn(schema, name) && !notSettings.includes(name))
      throw new Error(
        `${place}: unknown setting: ${name} (expected ${Object.keys(schema).join(", ")})`,
      );
  return fromEach(schema, (setting, name) => {
    const value = props[name] ?? setting.default;
    if (setting.accepts(value)) return value;
    throw new Error(
      `${place}: bad ${name}: ${shown(value)} (expected ${setting.expected})`,
    );
  });
}

// 8 and "8" differ, NaN is not null.
const shown = (value: unknown) =>
  typeof value === "string" ? `"${value}"` : String(value);

function numberSetting(
  limits: Limits & { readonly step?: number },
  expected: string,
  isOfKind: (value: unknown) => boolean,
): NumberSetting {
  const accepts = (value: unknown): value is number =>
    typeof value === "number" &&
    isOfKind(value) &&
    value >= limits.min &&
    value <= limits.max;
  const parse = (text: string) => {
    const value = parseNumber(text);
    return accepts(value) ? value : undefined;
  };
  return { ...limits, expected, parse, accepts };
}

const fromEach = <S extends Schema>(
  schema: S,
  value: (setting: S[keyof S], name: keyof S & string) => unknown,
) =>
  Object.fromEntries(
    Object.keys(schema).map((name) => [
      name,
      value(schema[name as keyof S], name),
    ]),
  ) as Values<S>;

function misspelling(name: string, schema: Schema): AddressProblem[] {
  const meant = Object.keys(schema).find(
    (key) => distance(name, key) <= Math.min(2, key.length / 2),
  );
  if (!meant) return [];
  return [
    {
      name,
      given: undefined,
      expected: meant,
      used: `the book’s ${meant}`,
    },
  ];
}

// Levenshtein's distance between two words, upper and lower case alike.
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1].toLowerCase() === b[j - 1].toLowerCase();
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + +!same);
    }
    row = next;
  }
  return row[b.length];
}
