import { LatexSyntax } from "@cortex-js/compute-engine/latex-syntax";
import { call, type Expression, type Index } from "./expression.ts";
import { tokensOf } from "./latex.ts";
import { convert } from "./mathjson.ts";
import { itemsOf, operators, textOf, type Names } from "./names.ts";

const accents =
  /^\\(hat|bar|tilde|dot|mathbf|boldsymbol|mathrm|operatorname|mathsf|mathcal)$/;
const letters =
  /^(\\(alpha|beta|gamma|delta|Delta|epsilon|varepsilon|eta|theta|kappa|lambda|mu|nu|xi|rho|sigma|Sigma|tau|phi|varphi|Phi|psi|omega|ell)|[a-zA-Z])$/;
/** What the compute engine reads by itself. */
const understood =
  /^(\\(frac|sqrt|sum|prod|int|infty|pi|tanh|log|ln|exp|sin|cos|sinh|cosh|max|min|odot|cdot|times|lVert|rVert|lvert|rvert|top|begin|end|lim|to|le|ge|ne|\\)|[-+*/=<>!,|&^_()]|\d.*)$/;

const syntax = new LatexSyntax();

/**
 * Reads one side of a relation. Symbols with all their scripts, W^{(l+1)}_{ij}, are handed to the compute engine
 * under plain names, since it has no notation for layers; everything else it parses itself.
 * @throws Error that names what cannot be read
 */
export function read(latex: string, names: Names): Expression {
  const symbols: Expression[] = [];
  const tokens = tokensOf(latex);
  let at = 0;
  let integrals = 0;

  const stand = (expression: Expression) => {
    symbols.push(expression);
    return ` \\mathrm{xx${symbols.length - 1}}`;
  };
  const symbol = (name: string, indices: readonly Index[] = []) =>
    stand({ kind: "symbol", name, indices });

  /** The tokens of the next group in braces, or the next token alone. */
  const argument = (): string[] => {
    // Without braces TeX takes one digit: \frac12.
    if (/^\d\d/.test(tokens[at])) {
      const digits = tokens[at];
      tokens.splice(at, 1, digits[0], digits.slice(1));
    }
    if (tokens[at] !== "{") return [tokens[at++]];
    const start = ++at;
    for (let depth = 1; depth > 0; at++) {
      if (tokens[at] === undefined)
        throw new Error(`cannot read ${latex} (expected })`);
      depth += tokens[at] === "{" ? 1 : tokens[at] === "}" ? -1 : 0;
    }
    return tokens.slice(start, at - 1);
  };

  /** Rewrites some tokens in place of the rest. */
  const within = (inner: readonly string[]): string => {
    const rest = tokens.splice(0, tokens.length, ...inner);
    const place = at;
    at = 0;
    const text = rewriteAll();
    tokens.splice(0, tokens.length, ...rest);
    at = place;
    return text;
  };

  const rewriteAll = () => {
    let text = "";
    while (at < tokens.length) text += rewrite();
    return text;
  };

  /** The base of a symbol: a letter with its accents. Bold is how vectors look, not another name. */
  const base = (): string => {
    const token = tokens[at++];
    if (!accents.test(token)) return token.replace("\\", "");
    const inner = argument();
    if (/^\\(mathbf|boldsymbol)$/.test(token))
      return inner.join("") === "1"
        ? "𝟏"
        : inner.map((t) => t.replace("\\", "")).join(" ");
    if (/^\\(mathrm|operatorname|mathsf|mathcal)$/.test(token))
      return inner.join("");
    return `${token.slice(1)} ${inner.map((t) => t.replace(/^\\mathbf$|[{}]|\\/g, "")).join("")}`;
  };

  const wholeSymbol = (): string => {
    let name = base();
    if (name === "Delta" && letters.test(tokens[at] ?? ""))
      name += ` ${base()}`;
    else if (name === "Delta" && tokens[at] === "\\mathbf")
      name += ` ${base()}`;
    let layer = "";
    let after = "";
    let subscript: string[] = [];
    let primes = 0;
    for (;;) {
      if (tokens[at] === "'") {
        primes += 1;
        at += 1;
      } else if (tokens[at] === "_") {
        at += 1;
        subscript = argument();
      } else if (tokens[at] === "^" && isLayer(at + 1)) {
        at += 1;
        const inner = argument();
        const close = inner.indexOf(")");
        layer = `^(${layerOf(inner.slice(1, close))})`;
        if (inner.length > close + 1)
          after = `^{${inner.slice(close + 1).join(" ")}}`;
      } else break;
    }
    const isFunction = names.isFunction(name) || operators.includes(name);
    if (primes > 0 && !isFunction) name += "'".repeat(primes);
    const marks = isFunction ? "'".repeat(primes) : "";
    return resolve(name, subscript, layer) + marks + after;
  };

  const isLayer = (place: number) =>
    tokens[place] === "{" && tokens[place + 1] === "(";

  const layerOf = (inner: readonly string[]) => {
    const [item] = itemsOf(inner);
    const value =
      item?.symbol === undefined ? item?.offset : names.integer(item.symbol);
    if (item === undefined || value === undefined) return inner.join("");
    return `${item.symbol === undefined ? value : value + item.offset}`;
  };

  /** The longest given name; what is left of the subscript counts. A name that is not given is a number of its own. */
  const resolve = (
    name: string,
    subscript: readonly string[],
    layer: string,
  ) => {
    const items = itemsOf(subscript);
    for (let taken = items.length; taken >= 0; taken--) {
      const text = items.slice(0, taken).map(textOf).join(",");
      const whole = name + (text && `_${text}`) + layer;
      if (names.has(whole)) return symbol(whole, items.slice(taken));
    }
    const text = items.map(textOf).join(",");
    return symbol(name + (text && `_${text}`) + layer);
  };

  const derivative = (above: string[], below: string[]): string | undefined => {
    const sign =
      above[0] === "\\partial" || above[0] === "d" ? above[0] : undefined;
    if (!sign || below[0] !== sign || below.length < 2) return undefined;
    let order = 1;
    let rest = above.slice(1);
    if (rest[0] === "^" && /^\d$/.test(rest[1])) {
      order = Number(rest[1]);
      rest = rest.slice(2);
      below = below.slice(0, below.lastIndexOf("^"));
    }
    const variable = within(below.slice(1));
    let text = rest.length > 0 ? within(rest) : operand();
    for (let k = 0; k < order; k++)
      text = `${stand(call("Derivative"))}(${text}, ${variable})`;
    return text;
  };

  /** What d/dz in front differentiates: the bracket that follows, or all up to the next + or -. */
  const operand = (): string => {
    const start = at;
    let depth = 0;
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (/^([({[]|\\lVert)$/.test(token)) depth += 1;
      if (/^([)}\]]|\\rVert)$/.test(token)) depth -= 1;
      if (
        depth < 0 ||
        (depth === 0 && /^([-+]|\\cdot|,)$/.test(token) && at > start)
      )
        break;
      const closed =
        depth === 0 && /^[)\]]$/.test(token) && /^[([]$/.test(tokens[start]);
      if (closed && tokens[at + 1] !== "^") {
        at += 1;
        break;
      }
    }
    return within(tokens.slice(start, at));
  };

  const bracket = (): string => {
    const start = ++at;
    for (let depth = 1; depth > 0; at++) {
      if (tokens[at] === undefined)
        throw new Error(`cannot read ${latex} (expected ) )`);
      depth += /^[([]$/.test(tokens[at])
        ? 1
        : /^[)\]]$/.test(tokens[at])
          ? -1
          : 0;
    }
    const text = `(${within(tokens.slice(start, at - 1))})`;
    if (tokens[at] !== "_") return text;
    at += 1;
    const indices = itemsOf(argument());
    return stand({ kind: "call", name: "Entry", operands: [], indices }) + text;
  };

  const rewrite = (): string => {
    const token = tokens[at];
    const next = tokens[at + 1] ?? "";
    if (/^[([]$/.test(token)) return bracket();
    if (token === "{") return `(${within(argument())})`;
    if (token === "\\frac") {
      at += 1;
      const above = argument();
      const below = argument();
      return (
        derivative(above, below) ??
        ` \\frac{${within(above)}}{${within(below)}} `
      );
    }
    if (token === "\\partial") return slopeInLine();
    if (token === "\\sum" || token === "\\prod") return sum();
    if (token === "\\begin") return environment();
    if (token === "\\text") {
      at += 1;
      argument();
      return " ";
    }
    if (token === "\\int") integrals += 1;
    if (token === "d" && integrals > 0 && letters.test(next)) {
      integrals -= 1;
      at += 1;
      return `d${wholeSymbol()}`;
    }
    if (token === "e" && next === "^" && !names.has("e")) {
      at += 1;
      return "e";
    }
    if (token === "^" || token === "_") {
      at += 1;
      return `${token}{${within(argument()).trim()}}`;
    }
    if (token === "\\sqrt" && next === "{") {
      at += 1;
      return `\\sqrt{${within(argument())}}`;
    }
    if (letters.test(token) || accents.test(token)) return wholeSymbol();
    if (!understood.test(token))
      throw new Error(`cannot read ${token} in ${latex}`);
    at += 1;
    return /^\\[a-z]/i.test(token) ? ` ${token} ` : token;
  };

  /** ∂L/∂z in a line of text. */
  const slopeInLine = (): string => {
    at += 1;
    const above = wholeSymbol();
    if (tokens[at] !== "/" || tokens[at + 1] !== "\\partial")
      throw new Error(
        `cannot read \\partial in ${latex} (expected \\partial L/\\partial z)`,
      );
    at += 2;
    return `${stand(call("Derivative"))}(${above}, ${wholeSymbol()})`;
  };

  /** Indices stay letters; limits are formulas. */
  const sum = (): string => {
    let text = ` ${tokens[at++]}`;
    if (tokens[at] === "_") {
      at += 1;
      const inner = argument();
      const equals = inner.indexOf("=");
      text +=
        equals < 0
          ? `_{${inner.join(" ")}}`
          : `_{${inner.slice(0, equals).join(" ")}=${within(inner.slice(equals + 1))}}`;
    }
    if (tokens[at] === "^") {
      at += 1;
      text += `^{${within(argument())}}`;
    }
    return text;
  };

  const environment = (): string => {
    at += 1;
    const name = argument().join("");
    const end = tokens.indexOf("\\end", at);
    const inner = tokens.slice(at, end);
    at = end + 1;
    argument();
    return `\\begin{${name}}${within(inner)}\\end{${name}}`;
  };

  const prepared = rewriteAll();
  return convert(syntax.parse(prepared), { symbols, names, latex });
}
