import type { Page } from "@playwright/test";
import { withSite } from "./site.ts";

const slowDown = 4;
const seconds = 6;

await withSite(async (browser, address) => {
  console.log(
    `\nFrames kept while a figure trains for ${seconds} s, CPU slowed ${slowDown} times\n`,
  );
  for (const figure of ["gradient-ladder", "race", "activation-histograms"]) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
    });
    const session = await page.context().newCDPSession(page);
    await page.goto(`${address}embed/${figure}/`, { waitUntil: "networkidle" });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
    const idle = await watch(page);
    await page.getByRole("button", { name: "Play" }).click();
    const busy = await watch(page);
    const kept = ((100 * busy.frames) / idle.frames).toFixed(0);
    console.log(
      `${figure}: ${kept} % of the frames of the page at rest; longest task ${busy.longest.toFixed(0)} ms`,
    );
    await page.close();
  }
});

/** Animation frames shown and the longest main-thread task (0 if none passed 50 ms). */
function watch(page: Page): Promise<{ frames: number; longest: number }> {
  return page.evaluate(
    (duration) =>
      new Promise((resolve) => {
        let frames = 0;
        let longest = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            longest = Math.max(longest, entry.duration);
        }).observe({ type: "longtask" });
        const end = performance.now() + duration;
        const tick = () => {
          frames += 1;
          if (performance.now() < end) requestAnimationFrame(tick);
          else resolve({ frames, longest });
        };
        requestAnimationFrame(tick);
      }),
    seconds * 1000,
  );
}
