import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/site/**"],
    // Both of two cores, and no module evaluated more than once on each: no test changes what another sees.
    maxWorkers: "100%",
    isolate: false,
    // Generous, for two slow cores: no test takes this long unless something is broken.
    testTimeout: 60_000,
  },
});
