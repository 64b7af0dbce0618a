import { unified } from "@astrojs/markdown-remark";
import preact from "@astrojs/preact";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import rehypeCitation from "rehype-citation";
import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";
import {
  failOnBadMathematics,
  holdPunctuation,
  katexOptions,
} from "./src/components/mathematics.ts";
import { numbering } from "./src/components/numbering.ts";
import { linkReferences } from "./src/components/references.ts";
import { scrollableTables } from "./src/components/tables.ts";
import { contents } from "./src/theme/contents.ts";
import {
  contentSecurityPolicy,
  inlineHashes,
} from "./src/theme/contentSecurityPolicy.ts";
import { woff2Only } from "./src/theme/woff2Only.ts";
import { offline } from "./src/offline/offline.ts";
import { codeThemes } from "./src/theme/code.ts";

// On GitHub Pages the site's address and base path come from the repository, on the command line
// (`astro build --site … --base …`), so that a copy needs no edit here.
const repository = process.env.GITHUB_REPOSITORY;

export default defineConfig({
  site: "http://localhost:4321",
  trailingSlash: "always",
  security: { csp: contentSecurityPolicy },
  markdown: {
    processor: unified({
      remarkPlugins: [remarkMath, holdPunctuation, numbering],
      rehypePlugins: [
        [rehypeKatex, katexOptions],
        failOnBadMathematics,
        scrollableTables,
        [
          rehypeCitation,
          {
            bibliography: "content/references.bib",
            csl: "apa",
            linkCitations: true,
          },
        ],
        linkReferences,
      ],
    }),
  },
  integrations: [
    starlight({
      title: "Nonlinear",
      description: "An interactive textbook of small neural networks.",
      favicon: "/favicon.svg",
      sidebar: contents(),
      editLink: repository && {
        baseUrl: `https://github.com/${repository}/edit/main/`,
      },
      pagination: true,
      lastUpdated: false,
      credits: false,
      disable404Route: true,
      markdown: { processedDirs: ["./content/"] },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      customCss: [
        "./src/theme/fonts.css",
        "katex/dist/katex.min.css",
        "./src/theme/tokens.css",
        "./src/theme/starlight.css",
        "./src/theme/book.css",
        "./src/print/print.css",
      ],
      components: {
        Head: "./src/theme/Head.astro",
        Pagination: "./src/theme/Pagination.astro",
        PageSidebar: "./src/theme/PageSidebar.astro",
        PageTitle: "./src/theme/PageTitle.astro",
        Sidebar: "./src/theme/Sidebar.astro",
        Search: "./src/theme/Search.astro",
        SiteTitle: "./src/theme/SiteTitle.astro",
      },
      expressiveCode: {
        themes: codeThemes,
        defaultProps: { frame: "none" },
        styleOverrides: {
          borderRadius: "0",
          borderWidth: "0",
          codeFontSize: "0.84375rem",
          codeLineHeight: "1.6",
          codePaddingBlock: "1rem",
          codePaddingInline: "1.25rem",
          frames: { shadowColor: "transparent" },
        },
      },
    }),
    preact(),
    inlineHashes(),
    offline(),
  ],
  vite: { plugins: [woff2Only()] },
});
