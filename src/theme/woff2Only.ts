import type { Plugin } from "vite";

/** A Vite plugin: of KaTeX's faces only WOFF2, which every browser the book runs in reads. */
export const woff2Only = (): Plugin => ({
  name: "woff2-only",
  enforce: "pre",
  transform(code, id) {
    if (!id.endsWith("katex.min.css")) return;
    return {
      code: code.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[^"]*"\)/g, ""),
      map: null,
    };
  },
});
