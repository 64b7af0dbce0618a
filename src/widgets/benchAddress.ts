import { settings, type Settings } from "./approximation-bench/settings.ts";
import { defaultsOf, writeSettings } from "./settings.ts";

/** The address, on its own page, of the approximation bench with these settings. */
export function benchAddress(given: Partial<Settings>): string {
  const values = { ...defaultsOf(settings), ...given };
  return `?${writeSettings(settings, values)}#fig-approximation-bench`;
}
