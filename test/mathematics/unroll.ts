import { tokensOf } from "./latex.ts";
import type { Names } from "./names.ts";

/**
 * Writes out `A^{(1)} B^{(2)} \cdots A^{(d)} B^{(d+1)}` for the whole number that d is given as. What follows the
 * dots repeats what stands before them with every number in scripts raised, or lowered, by the same amount.
 */
export function unrolled(latex: string, names: Names): string {
  if (!/\\(cdots|dots|ldots)(?![a-zA-Z])/.test(latex)) return latex;
  const tokens = pieces(withNumbers(latex, names));
  const dots = tokens.findIndex((token) =>
    /^\\(cdots|dots|ldots)$/.test(token),
  );
  const sign = /^[+]$/.test(tokens[dots - 1]) ? tokens[dots - 1] : undefined;
  const before = tokens.slice(0, sign ? dots - 1 : dots);
  const after = tokens.slice(
    sign && tokens[dots + 1] === sign ? dots + 2 : dots + 1,
  );
  for (
    let length = 1;
    length <= Math.min(before.length, after.length);
    length++
  ) {
    const low = before.slice(-length);
    const high = after.slice(0, length);
    const steps = stepBetween(low.join(" "), high.join(" "));
    if (steps === undefined) continue;
    const middle = Array.from({ length: Math.abs(steps) - 1 }, (_, k) =>
      raised(low.join(" "), Math.sign(steps) * (k + 1)),
    );
    return [before.join(" "), ...middle, after.join(" ")].join(
      ` ${sign ?? ""} `,
    );
  }
  throw new Error(
    `dots: ${latex} (expected the last factor to repeat the one before the dots)`,
  );
}

/** Scripts in which a given whole number occurs, worked out: {(d+1)} becomes {(4)}. */
const withNumbers = (latex: string, names: Names) =>
  tokensOf(latex)
    .join(" ")
    .replace(
      /([\^_] \{ \( |_ \{ |_ )([a-zA-Z])(?: ([+-]) (\d+))?/g,
      (all, open, letter, sign, step) => {
        const value = names.integer(letter);
        return value === undefined
          ? all
          : `${open}${value + Number(`${sign ?? ""}${step ?? 0}`)}`;
      },
    );

/** Symbols with their scripts as single pieces. */
const pieces = (text: string) =>
  text.match(
    /(?:\\math\w+ \{ [^}]* \} |\\math\w+ )?(?:\\[a-zA-Z]+|[^\s])(?: [\^_] (?:\{ [^}]* \}|\S+))*/g,
  ) ?? [];

const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(Number);

function stepBetween(low: string, high: string): number | undefined {
  if (low.replace(/\d+/g, "#") !== high.replace(/\d+/g, "#")) return undefined;
  const differences = numbers(high).map((value, k) => value - numbers(low)[k]);
  const [step] = differences;
  return step && differences.every((d) => d === step) ? step : undefined;
}

const raised = (text: string, by: number) =>
  text.replace(/\d+/g, (digits) => `${Number(digits) + by}`);
