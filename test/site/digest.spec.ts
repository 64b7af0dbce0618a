import { spawn } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "@playwright/test";
import { build } from "vite";
import { findBrowser } from "../../src/print/browser.ts";

// test/engine/digest.test.ts expects the same of Node. A browser needs no driver here: it opens a page, whose worker
// computes, and which sends back what it found.

const expected: unknown = JSON.parse(
  readFileSync("test/engine/digest.json", "utf8"),
);

const profile = () => mkdtempSync(join(tmpdir(), "digest-"));

/** How to open an address with each browser; undefined where it is not installed. */
const browsers: Readonly<Record<string, readonly string[] | undefined>> = {
  Chromium: [
    findBrowser(),
    ...["--headless", "--no-sandbox", "--disable-gpu"],
    `--user-data-dir=${profile()}`,
  ],
  Firefox: command(
    [onPath("firefox"), onPath("firefox-esr")],
    ["--headless", "--no-remote", "--profile", profile()],
  ),
  WebKit: command(
    [onPath("xvfb-run")],
    command(globSync("/usr/lib/*/webkit2gtk-*/MiniBrowser"), ["--private"]),
  ),
};

for (const [name, opener] of Object.entries(browsers)) {
  test(`${name} computes the very bits that Node computes`, async () => {
    test.skip(!opener, `${name} is not installed`);
    const found = await openAndListen(opener!);
    test.info().annotations.push({ type: "ran in", description: found.agent });
    expect(found.plain).toEqual(expected);
    expect(found.simd).toEqual(expected);
  });
}

interface Found {
  readonly agent: string;
  readonly plain: unknown;
  readonly simd: unknown;
}

/** Serves the page and its worker, opens it with the browser and resolves to what it sends back. */
async function openAndListen([file, ...args]: readonly string[]) {
  const script = await bundle("test/site/digestWorker.ts");
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  const address = `http://localhost:${port}/`;
  const browser = spawn(file, [...args, address], {
    stdio: "ignore",
    detached: true,
  });
  try {
    return await new Promise<Found>((found) => serve(server, script, found));
  } finally {
    // With all the processes it started.
    process.kill(-browser.pid!);
    server.closeAllConnections();
    server.close();
  }
}

function serve(server: Server, script: string, found: (found: Found) => void) {
  server.on("request", async (request, response) => {
    const isScript = request.url === "/worker.js";
    const type = isScript ? "text/javascript" : "text/html";
    response.setHeader("content-type", type);
    response.end(isScript ? script : page);
    if (request.method !== "POST") return;
    const parts: Buffer[] = await request.toArray();
    found(JSON.parse(Buffer.concat(parts).toString()) as Found);
  });
}

const page = `<!doctype html><script type="module">
  new Worker("/worker.js", { type: "module" }).onmessage = ({ data }) =>
    fetch("/", { method: "POST", body: JSON.stringify(data) });
</script>`;

async function bundle(input: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, rollupOptions: { input } },
  });
  const [{ output }] = [built].flat() as { output: { code?: string }[] }[];
  return output[0].code ?? "";
}

/** The first of the files that is there, with its arguments, if these are there. */
function command(
  files: readonly (string | undefined)[],
  args: readonly string[] | undefined,
): readonly string[] | undefined {
  const file = files.find((path) => path !== undefined);
  return file !== undefined && args ? [file, ...args] : undefined;
}

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
