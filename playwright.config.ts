import { defineConfig } from "@playwright/test";
import { findBrowser } from "./src/print/browser.ts";

const port = 4327;

/** The built site under a base path, in a real browser. `npm test` builds it first. */
export default defineConfig({
  testDir: "test/site",
  testMatch: "*.spec.ts",
  fullyParallel: true,
  workers: 2,
  // A browser may stumble on a busy machine, and the list says so; what fails twice is broken.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  // Generous, for two slow cores: no test waits this long unless something is broken.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    // They keep the whole book on a device: for the test of that alone.
    serviceWorkers: "block",
    baseURL: `http://localhost:${port}/nonlinear/`,
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
      ],
    },
  },
  webServer: {
    command: `node test/site/serve.ts ${port}`,
    url: `http://localhost:${port}/nonlinear/`,
    reuseExistingServer: false,
  },
});
