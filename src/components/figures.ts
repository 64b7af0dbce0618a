import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import type { CollectionEntry } from "astro:content";
import { globSync, readFileSync } from "node:fs";
import {
  checkProps,
  defaultsOf,
  writeSettings,
  type Preset,
  type Schema,
} from "@/widgets/settings.ts";
import { bookAnchors, settingsOf } from "./anchors.ts";
import { pages } from "./pages.ts";

/** A figure of a published chapter. */
export interface BookFigure {
  /** Its stable id, "fig-race". */
  readonly id: string;
  /** Its name in addresses, "race". */
  readonly name: string;
  readonly title: string;
  /** How a reference to it reads: "Figure 5.2", and the number in it. */
  readonly text: string;
  readonly number: string;
  readonly chapter: CollectionEntry<"docs">;
  readonly Face: AstroComponentFactory;
  /** What it is given in its chapter. */
  readonly props: Readonly<Record<string, unknown>>;
  /** States worth a link, each with the query that sets it. */
  readonly presets: readonly {
    readonly name: string;
    readonly query: string;
  }[];
}

const faces = import.meta.glob<{ default: AstroComponentFactory }>(
  "../widgets/*/*.astro",
  { eager: true },
);
const settings = import.meta.glob<{
  settings: Schema;
  presets?: readonly Preset<Record<string, string | number>>[];
}>("../widgets/*/settings.ts", { eager: true });

/** The figures of the published chapters, in reading order. */
export async function figures(): Promise<readonly BookFigure[]> {
  const chapters = (await pages()).filter(({ data }) => !data.draft);
  const anchors = bookAnchors();
  return chapters.flatMap((chapter) =>
    anchors.flatMap((anchor) => {
      const { id, prefix, number, text, widget, element } = anchor;
      if (!widget || anchor.page !== chapter.id) return [];
      const props = settingsOf(element);
      return [
        {
          ...{ id, number, text, chapter, props },
          name: id.slice(prefix.length),
          title: titleOf(widget),
          Face: faceOf(widget),
          presets: presetsOf(widget, props),
        },
      ];
    }),
  );
}

function faceOf(widget: string) {
  const [path] = Object.keys(faces).filter((path) =>
    path.includes(`/widgets/${widget}/`),
  );
  return faces[path].default;
}

function presetsOf(widget: string, props: Readonly<Record<string, unknown>>) {
  const { settings: schema, presets = [] } =
    settings[`../widgets/${widget}/settings.ts`];
  const source = `src/widgets/${widget}`;
  const book = { ...defaultsOf(schema), ...props } as Record<string, never>;
  return presets.map(({ name, settings }) => {
    const given = { ...props, ...settings, source };
    const values = checkProps(schema, given, "preset");
    const query = writeSettings(schema, values, book).toString();
    return { name, query: query.replaceAll("%2C", ",") };
  });
}

/** The title that stands in a figure's public face. */
function titleOf(widget: string): string {
  const [face] = globSync(`src/widgets/${widget}/*.astro`);
  const title = /<Figure[^>]*?title="([^"]+)"/.exec(readFileSync(face, "utf8"));
  if (!title)
    throw new Error(`no title: ${face} (expected <Figure … title="…">)`);
  return title[1];
}
