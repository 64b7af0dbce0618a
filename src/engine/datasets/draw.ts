import type { Random } from "../random.ts";

/** The settings of a data set beyond count, noise and seed, by name. */
export type Options = Readonly<Record<string, number>>;

/**
 * Draws `count` examples, x [count × coordinates] and y [count]. Whole arrays are drawn one after another, as a short
 * PyTorch script draws them with torch.rand and torch.randn; the doc sentences give the script's lines.
 */
export type Draw = (
  random: Random,
  count: number,
  noise: number,
  options: Options,
) => { x: Float64Array; y: Float64Array };

/** torch.empty(count).uniform_(low, high) */
export function uniform(
  random: Random,
  count: number,
  low: number,
  high: number,
): Float64Array {
  return Float64Array.from({ length: count }, () => random.uniform(low, high));
}

/** values += noise * torch.randn(values.shape), drawn even where the noise is 0. */
export function addNoise(
  random: Random,
  values: Float64Array,
  noise: number,
): void {
  const normals = random.randn(values.length);
  for (let i = 0; i < values.length; i++) values[i] += noise * normals[i];
}

/** torch.arange(count) % classes: classes in turn, so that any stretch of the examples is balanced. */
export function classesInTurn(count: number, classes: number): Float64Array {
  return Float64Array.from({ length: count }, (_, n) => n % classes);
}
