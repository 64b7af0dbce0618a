import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reserved } from "@/ui/reserved.ts";
import { readSettings, type Schema } from "@/widgets/settings.ts";

const modules = import.meta.glob<{ readonly settings: Schema }>(
  "/src/widgets/*/settings.ts",
  { eager: true },
);

/** Every link of the prose that sets a figure, `[...](?depth=5#fig-race)`: file and line, query, folder of the figure. */
const links = readdirSync("content")
  .filter((name) => name.endsWith(".mdx"))
  .flatMap((name) =>
    readFileSync(`content/${name}`, "utf8")
      .split("\n")
      .flatMap((text, line) =>
        [...text.matchAll(/\]\([^()\s]*\?([^()\s#]+)#fig-([\w-]+)\)/g)].map(
          ([, query, folder]) => ({
            place: `content/${name}:${line + 1}`,
            query,
            folder,
          }),
        ),
      ),
  );

test("the prose links to states of its figures", () => {
  expect(links).not.toEqual([]);
});

test.each(links)(
  "the link to ?$query of $place sets the figure without a complaint",
  ({ query, folder }) => {
    const module = modules[`/src/widgets/${folder}/settings.ts`];
    expect(module, `a figure fig-${folder}`).toBeDefined();
    const parameters = new URLSearchParams(query);
    // Any figure's: where its run stands; the lab's: the version of its addresses.
    for (const name of [...reserved, "v"]) parameters.delete(name);
    const unknown = [...parameters.keys()].filter(
      (name) => !Object.hasOwn(module.settings, name),
    );
    expect(unknown).toEqual([]);
    expect(readSettings(module.settings, parameters).problems).toEqual([]);
  },
);
