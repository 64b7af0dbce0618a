import { getCollection } from "astro:content";

/** Every page but the cover, drafts included: chapters by number, then back matter by name. */
export async function pages() {
  const entries = await getCollection("docs", ({ id }) => id !== "index");
  const place = (chapter: number | undefined) => chapter ?? Infinity;
  return entries.sort(
    (a, b) =>
      place(a.data.chapter) - place(b.data.chapter) || a.id.localeCompare(b.id),
  );
}

/** The address of a page by its id, under whatever base path the site is served. */
export function addressOf(id: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${id}/`;
}
