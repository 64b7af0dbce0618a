import type { Index } from "./expression.ts";

/** What a reader has to know of the names in a formula to read it. */
export interface Names {
  /** Whether the name is given: W^(2), z_1. */
  has(name: string): boolean;
  isFunction(name: string): boolean;
  /** The value of a name that stands for a whole number. */
  integer(name: string): number | undefined;
}

/** Functions with a name of letters, which the page sets upright. */
export const operators = ["E", "rms", "diag", "ReLU", "sign", "softplus"];

/** A subscript's items: letters and numbers stand side by side or between commas; `t+1` is one item. */
export function itemsOf(tokens: readonly string[]): Index[] {
  const items: Index[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k];
    if (/^[,{}]$/.test(token)) continue;
    if (token === "\\text" || token === "\\mathrm") {
      const close = tokens.indexOf("}", k);
      items.push({ symbol: tokens.slice(k + 2, close).join(""), offset: 0 });
      k = close;
    } else if (/^[-+]$/.test(token) && items.length > 0) {
      const last = items.pop();
      const step = Number(tokens[++k]) * (token === "-" ? -1 : 1);
      items.push({ symbol: last?.symbol, offset: (last?.offset ?? 0) + step });
    } else if (/^\d+$/.test(token)) items.push({ offset: Number(token) });
    else items.push({ symbol: token.replace("\\", ""), offset: 0 });
  }
  return items;
}

/** An item as part of a name. */
export const textOf = ({ symbol, offset }: Index) =>
  symbol === undefined
    ? `${offset}`
    : symbol + (offset > 0 ? `+${offset}` : offset < 0 ? `${offset}` : "");
