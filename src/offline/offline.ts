import type { AstroIntegration } from "astro";
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

// What a reader without a network has no use for.
const useless =
  /^(sw\.js|social\.png|sitemap.*|404\.html|pagefind\/pagefind-(?!entry|worker).*)$/;

/** Writes sw.js beside the pages: after one visit the whole book, its search and its training work without a network. */
export const offline = (): AstroIntegration => ({
  name: "offline",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = globSync("**/*.*", { cwd: folder })
        .filter((file) => !useless.test(file))
        .sort()
        .map((file) => ({ url: file, revision: revisionOf(folder, file) }));
      await build({
        configFile: false,
        logLevel: "warn",
        define: {
          FILES: JSON.stringify(files),
          "process.env.NODE_ENV": '"production"',
        },
        build: {
          outDir: folder,
          emptyOutDir: false,
          copyPublicDir: false,
          lib: {
            entry: fileURLToPath(
              new URL("./serviceWorker.ts", import.meta.url),
            ),
            formats: ["es"],
            fileName: () => "sw.js",
          },
        },
      });
    },
  },
});

/** Null for a file whose name changes with what is in it. */
const revisionOf = (folder: string, file: string) =>
  file.startsWith("_astro/")
    ? null
    : createHash("sha256")
        .update(readFileSync(folder + file))
        .digest("hex")
        .slice(0, 16);
