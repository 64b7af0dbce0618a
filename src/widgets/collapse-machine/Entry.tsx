import { written } from "./written.ts";

interface Props {
  readonly value: number;
  /** Whether a negative number stands in parentheses, because a sign is before it. */
  readonly afterSign?: boolean;
  /** How many digits at most: six. */
  readonly digits?: number;
}

/** A number as the machine writes all of them. */
export function Entry({ value, afterSign, digits }: Props) {
  const { mantissa, exponent } = written(value, digits);
  const [open, close] =
    afterSign && mantissa.startsWith("−") ? ["(", ")"] : ["", ""];
  return (
    <span class="collapse-machine-entry">
      {open}
      {mantissa}
      {exponent !== undefined && <sup>{exponent}</sup>}
      {close}
    </span>
  );
}
