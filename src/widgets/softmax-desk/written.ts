import { exp, log } from "@/engine/index.ts";
import { formatNumber, type NumberParts } from "@/plots/index.ts";
import type { ClassOf, Desk } from "./desk.ts";

const minus = "\u2212";

/** e^x in digits, also where no double can hold it: `1.97007 × 10⁴³⁴` for 1000. */
export function powerOfE(x: number, significant = 6): NumberParts {
  if (x === 0) return { mantissa: "1" };
  if (Math.abs(x) < 700) return formatNumber(exp(x), significant);
  const decades = x / Math.LN10;
  const whole = Math.floor(decades);
  const digits = (10 ** (decades - whole)).toFixed(significant - 1);
  const carried = digits.startsWith("10");
  return {
    mantissa: `${carried ? (1).toFixed(significant - 1) : digits} × 10`,
    exponent: String(carried ? whole + 1 : whole).replace("-", minus),
  };
}

/** A probability to six decimals; a very small one, or what a very large one lacks, as a power of ten. */
export function probability({ p, logP, logRest }: ClassOf): NumberParts {
  if (p < 0.001) return powerOfE(logP, 4);
  if (logRest > log(5e-7)) return { mantissa: p.toFixed(6) };
  const { mantissa, exponent } = powerOfE(logRest, 3);
  return { mantissa: `1 ${minus} ${mantissa}`, exponent };
}

/** p - y to six decimals, or as a power of ten. */
export function gradient({ y, p, logP, logRest }: ClassOf): NumberParts {
  const size = y === 1 ? logRest : logP;
  const { mantissa, exponent } =
    size < log(0.001)
      ? powerOfE(size, 4)
      : { mantissa: Math.abs(p - y).toFixed(6), exponent: undefined };
  return { mantissa: y === 1 ? minus + mantissa : mantissa, exponent };
}

/** The loss to four digits. A tiny one is what the others have: -log(1 - r) = r. */
export const loss = ({ loss, truth }: Desk): NumberParts =>
  truth.logRest < -20 ? powerOfE(truth.logRest, 4) : formatNumber(loss, 4);

/** A share of a hundred: `98.94 %`, with one digit more beyond 99.9. */
export function percentage({ p, logP, logRest }: ClassOf): string {
  const percent = 100 * p;
  if (logP < log(1e-6)) return "almost nothing";
  if (logRest < log(1e-6)) return "almost all";
  if (percent > 99.9) return `${percent.toFixed(4)} %`;
  return `${formatNumber(percent, 4).mantissa} %`;
}

/** What a computer holds, in its own words where it is no number. */
export function held(value: number, significant = 6): NumberParts {
  if (Math.abs(value) <= 1000 && Number.isInteger(value))
    return { mantissa: typed(value) };
  if (!Number.isFinite(value))
    return { mantissa: String(value).replace("-", minus) };
  return formatNumber(value, significant);
}

/** A number as it was typed, with a true minus sign. */
export const typed = (value: number): string =>
  String(Number(value.toPrecision(9)) + 0).replace("-", minus);
