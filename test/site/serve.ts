import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** Serves a built site under a base path as GitHub Pages would: index.html in folders, 404.html for the rest. */
export function serve(
  port: number,
  { folder = "dist-test", base = "/nonlinear/" } = {},
): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const asked = join(
      folder,
      normalize(decodeURIComponent(pathname).replace(base, "/")),
    );
    const path =
      existsSync(asked) && statSync(asked).isDirectory()
        ? join(asked, "index.html")
        : asked;
    const found = pathname.startsWith(base) && existsSync(path);
    const file = found ? path : join(folder, "404.html");
    response.writeHead(found ? 200 : 404, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
    });
    createReadStream(file).pipe(response);
  }).listen(port);
}

if (import.meta.main) serve(Number(process.argv[2]));
