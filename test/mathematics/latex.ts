/** One side of a relation, or a condition on where the relation holds. */
export interface Statement {
  /** The sides, and the relation before each; the first may continue the statement before. */
  readonly sides: readonly string[];
  readonly relations: readonly string[];
  /** What follows "for", "if", "when" or "where". */
  readonly conditions: readonly Statement[];
}

const spacing =
  /\\\\(?:\s*\[[^\]]*\])?|\\(?:[bB]ig{1,2}[lrm]?|left|right|displaystyle|textstyle|limits|nolimits)(?![a-zA-Z])|\\[,;:! ]|~/g;

/** The LaTeX the reader sees: without colours, sizes of brackets, spaces and the full stop at the end. */
export function plain(latex: string): string {
  return withoutColours(latex)
    .replace(spacing, (found) => (found.startsWith("\\\\") ? "\\\\" : " "))
    .replace(/\\(tfrac|dfrac)(?![a-zA-Z])/g, "\\frac")
    .replace(/\{,\}/g, "")
    .replace(/\\text\{[.,;]\}/g, "")
    .trim()
    .replace(/[.,;]$/, "")
    .trim();
}

/** Colour macros stand for their argument; its braces go, so that scripts after it find their symbol. */
function withoutColours(latex: string): string {
  let text = latex.replace(/\\phantom(?![a-zA-Z])/g, "\\hidden");
  for (;;) {
    const found = /\\(param|val|grad|target|hidden)(?![a-zA-Z])\s*/.exec(text);
    if (!found) return text;
    const start = found.index + found[0].length;
    const end = text[start] === "{" ? closing(text, start) : start;
    const inner = text[start] === "{" ? text.slice(start + 1, end) : text[end];
    const needsBraces = /[\^_]\s*$|\\(?:frac|sqrt|hat|bar|tilde)\s*$/.test(
      text.slice(0, found.index),
    );
    const kept =
      found[1] === "hidden" ? "" : needsBraces ? `{${inner}}` : ` ${inner} `;
    text = text.slice(0, found.index) + kept + text.slice(end + 1);
  }
}

/** Where the brace opened at `start` closes. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let k = start; k < text.length; k++) {
    if (text[k] === "\\") k += 1;
    else if (text[k] === "{") depth += 1;
    else if (text[k] === "}" && --depth === 0) return k;
  }
  throw new Error(`braces: ${text} (expected each { to be closed)`);
}

/** Commands, numbers, letters and signs, one by one. */
export const tokensOf = (latex: string): string[] =>
  latex.match(/\\[a-zA-Z]+|\\.|\d+(?:\.\d+)?|\S/g) ?? [];

const relationSigns: Record<string, string> = {
  "=": "=",
  "\\le": "≤",
  "\\leq": "≤",
  "\\ge": "≥",
  "\\geq": "≥",
  "\\approx": "≈",
  "<": "<",
  ">": ">",
  "\\ne": "≠",
  "\\neq": "≠",
};

/**
 * Cuts a displayed formula into statements. A row of an aligned formula that has a relation of its own is a
 * statement; one that begins with a relation or with + or - continues the row before.
 */
export function statementsOf(latex: string): Statement[] {
  const text = plain(
    latex
      .replace(/\\(begin|end)\s*\{(aligned|gathered|split)\}/g, "")
      .replace(/\\qquad/g, "\\quad")
      .replace(/\{\}/g, ""),
  );
  const pieces: string[][] = [[]];
  for (const { token, depth } of withDepth(tokensOf(text))) {
    if (
      depth === 0 &&
      /^(\\\\|\\quad|\\iff|\\Longrightarrow|\\implies)$/.test(token)
    )
      pieces.push([]);
    else if (!(depth === 0 && token === "&"))
      pieces[pieces.length - 1].push(token);
  }
  const joined: string[][] = [];
  for (const piece of pieces) {
    if (piece.at(-1) === ",") piece.pop();
    if (piece.length === 0) continue;
    const opensItself =
      piece[0] === "\\text" ||
      (!(piece[0] in relationSigns) &&
        !/^[+-]$/.test(piece[0]) &&
        piece.some((token) => token in relationSigns));
    if (joined.length > 0 && !opensItself) joined.at(-1)?.push(...piece);
    else joined.push(piece);
  }
  const statements: Statement[] = [];
  for (const piece of joined) {
    const words = piece.indexOf("\\text");
    const depthless = withDepth(piece)[words]?.depth === 0;
    if (words < 0 || !depthless) statements.push(cut(piece));
    else {
      const close = piece.indexOf("}", words);
      const condition = cut(piece.slice(close + 1));
      const head = words > 0 ? cut(piece.slice(0, words)) : statements.pop();
      if (!head) throw new Error(`${latex}: a condition of nothing`);
      statements.push({ ...head, conditions: [...head.conditions, condition] });
    }
  }
  return statements;
}

function cut(tokens: readonly string[]): Statement {
  const sides: string[][] = [[]];
  const relations: string[] = [];
  for (const { token, depth } of withDepth(tokens)) {
    if (depth === 0 && token in relationSigns) {
      relations.push(relationSigns[token]);
      sides.push([]);
    } else sides[sides.length - 1].push(token);
  }
  return {
    sides: sides.map((side) => side.join(" ")),
    relations,
    conditions: [],
  };
}

/** Each token with the number of brackets and environments open around it. */
function withDepth(tokens: readonly string[]) {
  let depth = 0;
  return tokens.map((token) => {
    if (/^([)}\]]|\\end|\\rVert|\\rvert)$/.test(token)) depth -= 1;
    const here = { token, depth };
    if (/^([({[]|\\begin|\\lVert|\\lvert)$/.test(token)) depth += 1;
    return here;
  });
}
