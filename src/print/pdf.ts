/** Prints the built book, all chapters and the back matter, to dist/nonlinear.pdf; with --answers, the answers too. */
import { chromium } from "@playwright/test";
import { preview } from "astro";
import { readFileSync } from "node:fs";
import type { Link } from "../components/links.ts";
import { findBrowser } from "./browser.ts";

const links: readonly Link[] = JSON.parse(
  readFileSync("dist/links.json", "utf8"),
);
// The cover first; the lecturers' page is of use on a screen alone.
const pages = links
  .filter(({ id, kind }) => kind === "page" && id !== "for-lecturers")
  .map(({ address }) => new URL(address).pathname);
const paths = [new URL("..", `http://localhost${pages[0]}`).pathname, ...pages];
const answers = process.argv.includes("--answers");

const server = await preview({ root: ".", logLevel: "error" });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage({ serviceWorkers: "block" });
await page.goto(`http://localhost:${server.port}${paths[0]}`);
await page.evaluate(bindTogether, { paths, answers });
await page.waitForLoadState("networkidle");
await page.pdf({
  path: "dist/nonlinear.pdf",
  preferCSSPageSize: true,
  printBackground: true,
  outline: true,
  tagged: true,
});
await browser.close();
await server.stop();
console.log("dist/nonlinear.pdf");

/** In the page: puts every other page of the book after the first, so that numbers run through and links stay inside. */
async function bindTogether({
  paths,
  answers,
}: {
  paths: readonly string[];
  answers: boolean;
}) {
  const here = document.querySelector("main")!;
  for (const path of paths.slice(1)) {
    const html = await (await fetch(path)).text();
    const other = new DOMParser().parseFromString(html, "text/html");
    for (const sheet of other.querySelectorAll("link[rel=stylesheet]"))
      if (!document.querySelector(`[href="${sheet.getAttribute("href")}"]`))
        document.head.append(document.importNode(sheet));
    const main = document.importNode(other.querySelector("main")!, true);
    main.style.breakBefore = "page";
    here.after(main);
    here.parentElement!.append(main);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("main a")) {
    const { hash, origin, pathname } = new URL(link.href, location.href);
    if (origin !== location.origin || !hash) continue;
    if (paths.includes(pathname) && document.querySelector(hash))
      link.setAttribute("href", hash);
  }
  if (answers)
    for (const answer of document.querySelectorAll(".exercise details"))
      answer.setAttribute("open", "");
}
