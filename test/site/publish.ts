/** Adds every place of the built site to test/published.json, the list of addresses that must lead somewhere for ever. */
import { readFileSync, writeFileSync } from "node:fs";
import { links } from "./pages.ts";

const published: readonly string[] = JSON.parse(
  readFileSync("test/published.json", "utf8"),
);
const all = new Set([...published, ...links().map(({ id }) => id)]);
writeFileSync(
  "test/published.json",
  `${JSON.stringify([...all].sort(), undefined, 2)}\n`,
);
