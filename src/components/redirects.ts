import { readFileSync } from "node:fs";

/**
 * What has moved, from content/redirects.json: the old place to the new one. Each is a page's name ("embed/race"
 * among them) or a page's name with an id, "vanishing-gradients#fig-race"; a place moves to a place.
 */
export function redirects(): ReadonlyMap<string, string> {
  const table = JSON.parse(readFileSync("content/redirects.json", "utf8"));
  return new Map(Object.entries(table as Record<string, string>));
}
