import type { AstroIntegration, AstroUserConfig } from "astro";
import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

type Policy = Exclude<
  NonNullable<NonNullable<AstroUserConfig["security"]>["csp"]>,
  boolean
>;

/**
 * What a page may load and run: this site's own files and, by their hashes, the scripts and styles that the build
 * wrote into the page. Style attributes are allowed (KaTeX sets its boxes with them), event handler attributes and
 * eval are not; 'wasm-unsafe-eval' lets WebAssembly compile, which the search and the fast kernels need.
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ],
  scriptDirective: {
    resources: ["'self'", "'wasm-unsafe-eval'"],
  },
  styleDirective: {
    resources: ["'self'", { resource: "'unsafe-inline'", kind: "attribute" }],
  },
} satisfies Policy;

/**
 * Adds to each built page's policy the hashes of the scripts and styles that stand in its HTML as they were written
 * (`is:inline`, Starlight's theme script among them): Astro hashes only what it bundles.
 */
export const inlineHashes = (): AstroIntegration => ({
  name: "inline-hashes",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of globSync(`${folder}**/*.html`))
        writeFileSync(file, withHashes(readFileSync(file, "utf8")));
    },
  },
});

/** A page whose policy allows the scripts and styles in it, and stands at the top, before all that it governs. */
function withHashes(html: string): string {
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
  const [meta] = policy.exec(html) ?? [];
  if (!meta) return html;
  const allowed = (["script", "style"] as const).reduce(
    (meta, tag) =>
      meta.replace(
        new RegExp(`(${tag}-src )([^;]*)`),
        (_, name: string, sources: string) =>
          name +
          [
            ...new Set([...sources.trim().split(/\s+/), ...hashes(html, tag)]),
          ].join(" "),
      ),
    meta,
  );
  return html
    .replace(policy, "")
    .replace(/<head>(<meta charset[^>]*>)?/, (head) => head + allowed);
}

const hashes = (html: string, tag: "script" | "style") =>
  [
    ...html.matchAll(
      new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${tag}>`, "g"),
    ),
  ].map(
    ([, text]) =>
      `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
