import type { ComponentChildren } from "preact";
import { formatNumber } from "@/plots/index.ts";
import type { Neuron } from "./logistic.ts";

/** z = w₁x₁ + w₂x₂ + b with a neuron's numbers in it. */
export const Formula = ({ weights, bias }: Neuron) => (
  <>
    <Letter of="z" /> = {weights[0] < 0 && "−"}
    <Size of={weights[0]} /> <Letter of="x" index={1} />
    <Term value={weights[1]}>
      <Letter of="x" index={2} />
    </Term>
    <Term value={bias} />
  </>
);

interface TermProps {
  readonly value: number;
  readonly children?: ComponentChildren;
}

const Term = ({ value, children }: TermProps) => (
  <span class="linear-training-term">
    {" "}
    {value < 0 ? "−" : "+"} <Size of={value} /> {children}
  </span>
);

function Size({ of }: { readonly of: number }) {
  const { mantissa, exponent } = formatNumber(Math.abs(of), 3);
  return (
    <span class="q-param">
      {mantissa}
      {exponent !== undefined && <sup>{exponent}</sup>}
    </span>
  );
}

interface LetterProps {
  readonly of: string;
  readonly index?: number;
}

const Letter = ({ of, index }: LetterProps) => (
  <span class="linear-training-letter">
    <i>{of}</i>
    {index !== undefined && <sub>{index}</sub>}
  </span>
);
