import { settings, type Settings } from "./approximation-bench/settings.ts";
import { defaultsOf, writeSettings } from "./settings.ts";

// Its chapter: a figure alone on a page has no bench beside it.
const home = `${import.meta.env.BASE_URL.replace(/\/?$/, "/")}universal-approximation/`;

/** The address of the approximation bench with these settings. */
export function benchAddress(given: Partial<Settings>): string {
  const values = { ...defaultsOf(settings), ...given };
  return `${home}?${writeSettings(settings, values)}#fig-approximation-bench`;
}
