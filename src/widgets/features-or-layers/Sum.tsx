import type { Feature } from "@/engine/index.ts";
import {
  Digits,
  formatNumber,
  Variable,
  type NumberParts,
} from "@/plots/index.ts";
import { featureSymbols } from "./featureNames.tsx";

interface Props {
  readonly features: readonly Feature[];
  readonly weights: ArrayLike<number>;
  readonly bias: number;
}

/** The score of the neuron on the features, with all its numbers. */
export const Sum = ({ features, weights, bias }: Props) => (
  <>
    <Variable letter="z" /> ={" "}
    {features.flatMap((feature, i) => [
      i > 0 && " ",
      <span key={feature} class="features-or-layers-term">
        <span class="q-param">
          <Digits {...signed(weights[i], i === 0)} />
        </span>{" "}
        {featureSymbols[feature]}
      </span>,
    ])}{" "}
    <span class="q-param features-or-layers-term">
      <Digits {...signed(bias, false)} />
    </span>
  </>
);

function signed(value: number, first: boolean): NumberParts {
  const { mantissa, exponent } = formatNumber(Math.abs(value));
  const sign = value < 0 ? "− " : "+ ";
  return {
    mantissa: `${first ? sign.trim().replace("+", "") : sign}${mantissa}`,
    exponent,
  };
}
