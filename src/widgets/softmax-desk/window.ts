import { across, linear, type Scale } from "@/plots/index.ts";

/** The part of the logits' axis that is drawn, 20 wide: around 0 if they fit, else up to the largest of them. */
export function windowOf(logits: readonly number[]): Scale {
  const most = Math.max(...logits);
  const fits = logits.every((logit) => Math.abs(logit) <= 10);
  const high = fits ? 10 : 5 * Math.ceil(most / 5);
  return linear([high - 20, high], across, 4);
}
