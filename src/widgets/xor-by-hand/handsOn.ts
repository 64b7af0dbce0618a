import { entriesOf, type Net } from "./net.ts";
import type { Parameter, Settings } from "./settings.ts";

/**
 * The settings of a network set by hand that answers as a trained one of two or three units does, its numbers
 * rounded to hundredths. One logit z is the same as the two logits 0 and z: the first output gets zeros.
 */
export function handsOn({ hidden, output }: Net): Partial<Settings> {
  const units = hidden.units === 3 ? 3 : 2;
  const names = entriesOf(units);
  const idle = new Array<number>(units).fill(0);
  const numbers: [Parameter, number][] = [
    ...paired(names.hidden.weights, hidden.weights),
    ...paired(names.hidden.bias, hidden.bias),
    ...paired(names.output.weights, [...idle, ...Array.from(output.weights)]),
    ...paired(names.output.bias, [0, output.bias[0]]),
  ];
  return { units, ...Object.fromEntries(numbers) };
}

const paired = (names: readonly Parameter[], values: ArrayLike<number>) =>
  names.map((name, i): [Parameter, number] => [
    name,
    Number(values[i].toFixed(2)) + 0,
  ]);
