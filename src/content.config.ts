import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { glob } from "astro/loaders";
import { lineNames } from "./components/lines.ts";

/** A file's number is its place in the folder, not part of its address: links survive a new order. */
const withoutNumber = ({ entry }: { entry: string }) =>
  entry.replace(/^\d+-/, "").replace(/\.mdx$/, "");

const docs = defineCollection({
  loader: glob({
    base: "./content",
    pattern: "**/*.mdx",
    generateId: withoutNumber,
  }),
  schema: docsSchema({
    extend: z.object({
      /** The chapter's number; pages without one (notation, references) are back matter. */
      chapter: z.number().int().positive().optional(),
      /** The question the chapter answers, in its full form, under the title. */
      question: z.string().optional(),
      /** The same question in a handful of words, for the cover. */
      teaser: z.string().optional(),
      /** The function drawn under the title and on the cover, by its name in components/lines.ts. */
      line: z.enum(lineNames).optional(),
    }),
  }),
});

export const collections = { docs };
