import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What each folder of src/ may import from the others: the architecture, as a table. */
const allowed: Record<string, readonly string[]> = {
  engine: [],
  training: ["engine"],
  plots: ["engine"],
  ui: ["engine"],
  experiments: ["engine"],
  widgets: ["engine", "training", "plots", "ui", "experiments"],
  components: ["engine", "training", "plots", "ui", "experiments", "widgets"],
  deck: [],
  offline: [],
  print: ["components"],
  slide: [],
  theme: ["components", "widgets", "offline", "print", "slide"],
  pages: ["components", "deck", "experiments", "slide", "theme"],
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
  (name) => /\.(ts|tsx|astro)$/.test(name),
);

test.each(Object.keys(allowed))(
  "src/%s imports only what stands to its right",
  (folder) => {
    const forbidden = files
      .filter((file) => file.startsWith(`${folder}/`))
      .flatMap((file) =>
        importsOf(file)
          .map((path) => topFolder(file, path))
          .filter(
            (target) =>
              target && target !== folder && !allowed[folder].includes(target),
          )
          .map((target) => `${file} -> ${target}`),
      );
    expect(forbidden).toEqual([]);
  },
);

test("every folder of src/ has its place in the table", () => {
  const folders = new Set(
    files.filter((f) => f.includes("/")).map((f) => f.split("/")[0]),
  );
  expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
});

function importsOf(file: string): string[] {
  const text = readFileSync(`src/${file}`, "utf8");
  const pattern = /(?:from|import)\s*\(?\s*["']((?:\.|@\/)[^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => match[1]);
}

function topFolder(file: string, path: string): string | undefined {
  const absolute = path.startsWith("@/")
    ? `/${path.slice(2)}`
    : new URL(path, `file:///${file}`).pathname;
  return absolute.split("/").length > 2 ? absolute.split("/")[1] : undefined;
}
