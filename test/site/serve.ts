/** Serves dist-test/ under /nonlinear/ as GitHub Pages would: index.html in folders, 404.html for the rest. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const [port] = process.argv.slice(2);
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".xml": "application/xml",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const asked = join(
    "dist-test",
    normalize(decodeURIComponent(pathname).replace("/nonlinear/", "/")),
  );
  const path =
    existsSync(asked) && statSync(asked).isDirectory()
      ? join(asked, "index.html")
      : asked;
  const found = pathname.startsWith("/nonlinear/") && existsSync(path);
  const file = found ? path : "dist-test/404.html";
  response.writeHead(found ? 200 : 404, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
  });
  createReadStream(file).pipe(response);
}).listen(Number(port));
