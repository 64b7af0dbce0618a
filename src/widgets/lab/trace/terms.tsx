import type { ComponentChildren } from "preact";
import { Variable } from "@/plots/index.ts";
import { Numeral } from "../unit/number.tsx";

type Quantity = "param" | "value" | "grad" | "loss";

interface NumberProps {
  readonly q: Quantity;
  readonly value: number;
}

/** A number of a formula, in its quantity's colour. */
export const Num = ({ q, value }: NumberProps) => (
  <span class={`lab-number q-${q}`}>
    <Numeral value={value} />
  </span>
);

/** A number after a sign: in brackets where it has a minus of its own. */
export const Signed = ({ q, value }: NumberProps) => (
  <span class="lab-number">
    {value < 0 && "("}
    <Num {...{ q, value }} />
    {value < 0 && ")"}
  </span>
);

/** What a line comes to. */
export const Result = (props: NumberProps) => (
  <strong>
    <Num {...props} />
  </strong>
);

interface ProductProps {
  readonly of: readonly [NumberProps, NumberProps];
  /** Whether it follows a plus. */
  readonly more?: boolean;
}

/** A product of two numbers, which stays on one line. */
export const Product = ({ of: [a, b], more = false }: ProductProps) => (
  <>
    {more && " + "}
    <span class="lab-product">
      {more ? <Signed {...a} /> : <Num {...a} />} × <Signed {...b} />
    </span>
  </>
);

interface SymbolProps {
  readonly q?: Quantity;
  readonly letter: string;
  readonly index?: number;
}

/** A symbol of a formula. */
export const Letter = ({ q, letter, index }: SymbolProps) => (
  <span class={q && `q-${q}`}>
    <Variable {...{ letter, index }} />
  </span>
);

export const z = <Letter q="value" letter="z" />;
export const h = <Letter q="value" letter="h" />;
export const w = <Letter q="param" letter="w" />;
export const b = <Letter q="param" letter="b" />;
export const delta = <Letter q="grad" letter="δ" />;
export const y = <Letter q="loss" letter="y" />;
export const L = <Letter q="loss" letter="L" />;
export const slope = (
  <>
    <Letter letter="f" />
    <span class="lab-prime">′</span>({z})
  </>
);

/** ∂L by something. */
export const By = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="lab-number">
    ∂{L}/∂{children}
  </span>
);

/** A line of a formula. */
export const Line = ({
  children,
}: {
  readonly children: ComponentChildren;
}) => <p class="lab-line">{children}</p>;
