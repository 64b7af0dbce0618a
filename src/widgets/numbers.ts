import { parseNumber } from "../ui/parseNumber.ts";
import type { Setting } from "./settings.ts";

/** A list of numbers as one text: "7,1,2.2" or "6-32-4". */
export interface NumbersSetting extends Setting<string> {
  readonly label?: string;
  /** The limits of each number. */
  readonly min: number;
  readonly max: number;
  /** Whole numbers only. */
  readonly whole: boolean;
  /** The limits of how many there are. */
  readonly least: number;
  readonly most: number;
  /** The numbers that a value holds. */
  list(value: string): readonly number[];
  /** The value that holds these numbers. */
  join(numbers: readonly number[]): string;
}

const separators = {
  commas: { mark: ",", pattern: /[,;\s]+/ },
  hyphens: { mark: "-", pattern: /[-–,;\s]+/ },
};

/**
 * A setting that holds `least` to `most` numbers, each from `min` to `max`. In an address they may stand between
 * spaces too. Only lists without a minus sign can have hyphens between them.
 */
export function numbers(setting: {
  readonly label?: string;
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  readonly least: number;
  readonly most: number;
  readonly between: keyof typeof separators;
  readonly default: readonly number[];
}): NumbersSetting {
  const { min, max, whole = false, least, most, between } = setting;
  const { mark, pattern } = separators[between];
  const fits = (number: number | undefined): number is number =>
    number !== undefined &&
    number >= min &&
    number <= max &&
    (!whole || Number.isInteger(number));

  const join = (numbers: readonly number[]) => numbers.join(mark);
  const list = (value: string) => value.split(mark).map(Number);
  const parse = (text: string) => {
    const numbers = text.trim().split(pattern).map(parseNumber);
    const count = numbers.length;
    return numbers.every(fits) && count >= least && count <= most
      ? join(numbers)
      : undefined;
  };
  return {
    label: setting.label,
    ...{ min, max, whole, least, most },
    default: join(setting.default),
    expected: `${least === most ? "" : `${least} to `}${most} ${whole ? "whole " : ""}numbers from ${min} to ${max}, with ${between} between them`,
    parse,
    accepts: (value): value is string =>
      typeof value === "string" && parse(value) === value,
    list,
    join,
  };
}
