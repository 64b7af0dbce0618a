/** Adds every place of the built site to test/published.json, the list of addresses that must lead somewhere for ever. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Link } from "../../src/components/links.ts";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const links: readonly Link[] = read("dist-test/links.json");
const published: readonly string[] = read("test/published.json");
const all = new Set([...published, ...links.map(({ id }) => id)]);
writeFileSync(
  "test/published.json",
  `${JSON.stringify([...all].sort(), undefined, 2)}\n`,
);
