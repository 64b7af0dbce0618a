import { defaultsOf } from "../settings.ts";
import { labQuery } from "./address.ts";
import { settings, type Settings } from "./settings.ts";

/**
 * The address that opens the lab with a state, at an epoch of its run if one is said: for the links of other figures,
 * below the site's `base`. What is left out of the state is the lab's own, or what is usual for its data set.
 */
export function labAddress(
  state: Partial<Settings>,
  base: string,
  epoch?: number,
): string {
  const query = labQuery(state, defaultsOf(settings), epoch);
  const home = `${base.replace(/\/?$/, "/")}the-lab/`;
  return `${home}${query && `?${query}`}#fig-lab`;
}
