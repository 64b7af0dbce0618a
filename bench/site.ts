import { execFileSync, spawn } from "node:child_process";
import { chromium, type Browser } from "@playwright/test";
import { findBrowser } from "../src/print/browser.ts";

const port = 4328;

/** The built book served as the browser tests serve it, and a browser to measure it with. */
export async function withSite(
  measure: (browser: Browser, address: string) => Promise<void>,
) {
  execFileSync("npm", ["run", "--silent", "build:test"], { stdio: "ignore" });
  const server = spawn("node", ["test/site/serve.ts", `${port}`]);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    await measure(browser, `http://localhost:${port}/nonlinear/`);
  } finally {
    await browser.close();
    server.kill();
  }
}
