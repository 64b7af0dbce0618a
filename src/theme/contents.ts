import { readdirSync, readFileSync } from "node:fs";
import { parseFrontmatter } from "@astrojs/markdown-remark";

const folder = new URL("../../content/", import.meta.url);

/**
 * The reading order for previous and next: chapters by number, then the back matter by file name.
 * Drafts are left out: they are named in the contents but have no page yet.
 */
export function contents(): { slug: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".mdx") && !/^index\./.test(name))
    .map((name) => ({
      slug: name.replace(/^\d+-/, "").replace(/\.mdx$/, ""),
      ...parseFrontmatter(readFileSync(new URL(name, folder), "utf8"))
        .frontmatter,
    }))
    .filter((page) => !("draft" in page && page.draft))
    .sort((a, b) => chapterOf(a) - chapterOf(b))
    .map(({ slug }) => ({ slug }));
}

const chapterOf = (page: object): number =>
  "chapter" in page ? Number(page.chapter) : Infinity;
