import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** Ways to get a browser, the least intrusive first. */
const installers = [
  ["npx", "playwright", "install", "chromium"],
  ["sh", "-c", "apt-get update && apt-get install --yes chromium"],
];

/**
 * The path of a Chromium: one on the PATH, else Playwright's own, else one installed now.
 * @throws Error naming what was tried when there is none and none can be installed
 */
export function findBrowser(): string {
  const present = locate();
  if (present) return present;
  for (const [command, ...args] of installers) {
    try {
      execFileSync(command, args, { stdio: "inherit" });
    } catch {
      continue;
    }
    const installed = locate();
    if (installed) return installed;
  }
  throw new Error(
    `no browser: looked for ${names.join(", ")}; \`playwright install chromium\` and \`apt-get install chromium\` failed`,
  );
}

function locate(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = folders.flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
  return [...candidates, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}
