import type { Quantity, Reference } from "./quantities.ts";
import type { Settings } from "./settings.ts";

interface Props extends Reference {
  /** A single weight has a small letter, a matrix a capital one. */
  readonly network: Settings["network"];
}

/** The symbol of a quantity, or of the derivative by it, in running text. */
export function Symbol({ name, gradient, network }: Props) {
  const { letter: capital, index } = parts[name];
  const letter = network === "1-1-1" ? capital.toLowerCase() : capital;
  const symbol = (
    <>
      <i class="backprop-tracer-letter">
        {letter}
        {name === "yhat" && <span>ˆ</span>}
      </i>
      {index && <sub>{index}</sub>}
    </>
  );
  return (
    <span class="backprop-tracer-symbol" aria-hidden="true">
      {gradient ? (
        <>
          ∂<i>l</i>/∂{symbol}
        </>
      ) : (
        symbol
      )}
    </span>
  );
}

/** The same for those who hear it. */
export function spoken({ name, gradient }: Reference): string {
  const { letter, index = "" } = parts[name];
  const word = name === "yhat" ? "y hat" : `${letter}${index}`;
  return gradient ? `dl/d${word}` : word;
}

const parts: Readonly<
  Record<Quantity, { readonly letter: string; readonly index?: string }>
> = {
  x: { letter: "x" },
  W1: { letter: "W", index: "1" },
  b1: { letter: "b", index: "1" },
  z1: { letter: "z", index: "1" },
  z2: { letter: "z", index: "2" },
  z3: { letter: "z", index: "3" },
  W2: { letter: "W", index: "2" },
  b2: { letter: "b", index: "2" },
  z4: { letter: "z", index: "4" },
  yhat: { letter: "y" },
  y: { letter: "y" },
  l: { letter: "l" },
};
