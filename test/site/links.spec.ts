import { expect, test } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";
import { redirects } from "../../src/components/redirects.ts";
import { links } from "./pages.ts";

const places = links();
const published: readonly string[] = JSON.parse(
  readFileSync("test/published.json", "utf8"),
);
const living = new Set(places.map(({ id }) => id));
const moved = redirects();

test("every place ever published is still there, or leads on to where it went", () => {
  const gone = published.filter((id) => !living.has(id) && !moved.has(id));
  expect(
    gone.map(
      (id) =>
        `${id} is gone (expected its id back in content/, or an entry "${id}": "where#it-went" in content/redirects.json)`,
    ),
  ).toEqual([]);
});

test("every place of the book is on the list of what is published", () => {
  const listed = new Set(published);
  expect(
    [...living]
      .filter((id) => !listed.has(id))
      .map((id) => `${id} is new (npm run publish-links adds it)`),
  ).toEqual([]);
});

test("what has moved leads to a place that is there, and from one that is not", () => {
  const pages = new Set(
    places.flatMap(({ id, embed }) =>
      embed
        ? [id, new URL(embed).pathname.split("/").slice(-3, -1).join("/")]
        : id,
    ),
  );
  for (const [from, to] of moved) {
    expect(pages, `${from} -> ${to}`).toContain(to);
    expect(pages, `${from} is still there`).not.toContain(from);
    expect(from.includes("#"), `${from} -> ${to}`).toBe(to.includes("#"));
  }
});

test("no two places share an address", () => {
  expect(places).toHaveLength(living.size);
});

test("every address names an element of its page, and every embed address a page", () => {
  const pageOf = (address: string) =>
    `dist-test/${new URL(address).pathname.replace("/nonlinear/", "")}index.html`;
  const missing = places.flatMap(({ address, embed }) => {
    const id = decodeURIComponent(new URL(address).hash.slice(1));
    const there =
      !id || readFileSync(pageOf(address), "utf8").includes(`id="${id}"`);
    return [
      ...(there ? [] : [address]),
      ...(!embed || existsSync(pageOf(embed)) ? [] : [embed]),
    ];
  });
  expect(missing).toEqual([]);
});

test("every place says what it is", () => {
  expect(places.filter(({ title }) => !title).map(({ id }) => id)).toEqual([]);
});
