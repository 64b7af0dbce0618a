import { existsSync } from "node:fs";
import fc from "fast-check";
import { h, type ComponentType } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createTraining } from "@/engine/index.ts";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import type { Job } from "@/training/protocol.ts";
import type { NumbersSetting } from "@/widgets/numbers.ts";
import {
  addressOf,
  checkProps,
  defaultsOf,
  type ChoiceSetting,
  type NumberSetting,
  type Schema,
  type Values,
} from "@/widgets/settings.ts";

interface SettingsModule {
  readonly settings: Schema;
  /** Absent where a figure trains nothing. */
  readonly jobOf?: (values: Values<Schema>) => Job;
}

type Island = ComponentType<{
  readonly id: string;
  readonly book: Values<Schema>;
  readonly first?: string;
}>;

const modules = import.meta.glob<SettingsModule>("/src/widgets/*/settings.ts", {
  eager: true,
});
const islands = import.meta.glob<Readonly<Record<string, Island>>>(
  "/src/widgets/*/*.tsx",
);

const figures = Object.entries(modules).map(([path, module]) => {
  const folder = path.split("/")[3];
  const name = folder.replace(/(^|-)(\w)/g, (_, __, letter: string) =>
    letter.toUpperCase(),
  );
  return { folder, name, ...module };
});

describe.each(figures)("$folder", ({ folder, name, settings, jobOf }) => {
  const book = defaultsOf(settings);

  test("has a public face and an island named for its folder", async () => {
    expect(existsSync(`src/widgets/${folder}/${name}.astro`)).toBe(true);
    expect(await islandOf(folder, name)).toBeTypeOf("function");
  });

  test("finds any settings again in the address it has written", () => {
    const { read, write } = addressOf(settings, `fig-${folder}`, book);
    fc.assert(
      fc.property(valuesOf(settings), (values) => {
        const found = read(new URLSearchParams(write(values).toString()));
        expect(found).toEqual({ values, problems: [] });
      }),
    );
  });

  test("says nothing in the address about the book's own settings", () => {
    const { write } = addressOf(settings, `fig-${folder}`, book);
    expect(write(book).toString()).toBe("");
  });

  test("stops the build at a setting it does not have, naming the place and those it has", () => {
    expect(() =>
      checkProps(settings, { source: "05-x.mdx:12", dpeth: 3 }, name),
    ).toThrow(
      `05-x.mdx:12: ${name}: unknown setting: dpeth (expected ${Object.keys(settings).join(", ")})`,
    );
  });

  test.runIf(jobOf)("can train with any settings", () => {
    fc.assert(
      fc.property(valuesOf(settings), (values) => {
        const job = jobOf!(values);
        job.runs.forEach((run) => createTraining(run));
        expect(structuredClone(job)).toEqual(job);
      }),
      { numRuns: 20 },
    );
  });

  test("is drawn without a browser, of numbers only", async () => {
    const Island = await islandOf(folder, name);
    const first = jobOf && encodeRun(firstFrame(jobOf(book), 0));
    const html = render(h(Island, { id: `fig-${folder}`, book, first }));
    expect(html).toMatch(/aria-label="[^"]{10,}"/);
    expect(html).not.toMatch(/NaN|undefined|Infinity|not a number|infinite/);
  });
});

const islandOf = async (folder: string, name: string) => {
  const load = islands[`/src/widgets/${folder}/${name}.tsx`];
  return (await load())[name];
};

/** Any values that a schema's settings accept, the ends of ranges often among them. */
const valuesOf = (schema: Schema) =>
  fc.record(
    Object.fromEntries(
      Object.entries(schema).map(([name, setting]) => [
        name,
        arbitrary(setting as AnySetting),
      ]),
    ),
  ) as fc.Arbitrary<Values<Schema>>;

type AnySetting =
  | NumberSetting
  | NumbersSetting
  | ChoiceSetting<string | number>
  | { readonly examples: readonly string[] };

function arbitrary(setting: AnySetting): fc.Arbitrary<string | number> {
  if ("options" in setting) return fc.constantFrom(...setting.options);
  if ("examples" in setting) return fc.constantFrom(...setting.examples);
  const { min, max } = setting;
  if ("join" in setting) {
    const { whole, least, most, join } = setting;
    const each = whole
      ? fc.integer({ min, max })
      : fc.double({ min, max, noNaN: true });
    return fc.array(each, { minLength: least, maxLength: most }).map(join);
  }
  return setting.accepts((min + max) / 2 + 0.1)
    ? fc.double({ min, max, noNaN: true }).map((value) => value || 0)
    : fc.integer({ min, max });
}
