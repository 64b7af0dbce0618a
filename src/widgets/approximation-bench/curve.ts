import { numbers } from "../numbers.ts";
import { knots } from "./targets.ts";

/** The reader's own curve as a setting: its heights at x = 0, 1, … 10. */
export const curve = numbers({
  label: "your own curve",
  min: -2,
  max: 2,
  least: knots,
  most: knots,
  between: "commas",
  default: [0, 0.2, 0.6, 1.2, 1.2, 0.3, -0.6, -0.8, -0.8, 0.4, 1],
});

/** What an arrow key adds to a height, and what a drawn one is rounded to. */
export const heightStep = 0.1;

/** The curve with the height at one x set to another, rounded and kept within its limits. */
export function withHeight(text: string, x: number, height: number): string {
  const rounded = Math.round(height / heightStep) * heightStep;
  const kept = Math.min(curve.max, Math.max(curve.min, rounded));
  return curve.join(curve.list(text).with(x, Number(kept.toPrecision(6)) + 0));
}
