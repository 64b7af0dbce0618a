import { parseFrontmatter } from "@astrojs/markdown-remark";
import { readdirSync, readFileSync } from "node:fs";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

/** The Python of one chapter. */
export interface Listing {
  /** `content/05-vanishing-gradients.mdx` */
  readonly file: string;
  /** Its blocks as one script, each line at its own number of the file. */
  readonly script: string;
}

/** The listings of all chapters that have any, drafts included. */
export function bookListings(): Listing[] {
  return readdirSync("content")
    .filter((name) => name.endsWith(".mdx"))
    .sort()
    .map((name) => ({
      file: `content/${name}`,
      script: scriptOf(readFileSync(`content/${name}`, "utf8")),
    }))
    .filter(({ script }) => script);
}

/** The blocks marked `python` in an MDX source, as one script; those marked `python fragment` are for reading alone. */
export function scriptOf(source: string): string {
  const { content } = parseFrontmatter(source, {
    frontmatter: "empty-with-lines",
  });
  const tree = unified()
    .use(remarkParse)
    .use(remarkMath)
    .use(remarkMdx)
    .parse(content);
  const lines: string[] = [];
  visit(tree, "code", ({ lang, meta, value, position }) => {
    if (lang !== "python" || /\bfragment\b/.test(meta ?? "")) return;
    while (lines.length < (position?.start.line ?? 0)) lines.push("");
    lines.push(...value.split("\n"));
  });
  return lines.join("\n");
}
