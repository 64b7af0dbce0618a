import { render } from "astro:content";
import { bookAnchors, type Kind } from "./anchors.ts";
import { figures } from "./figures.ts";
import { addressOf, pages } from "./pages.ts";

/** A place that others may link to, for years. */
export interface Link {
  /** The page's name and the place's id, "vanishing-gradients#fig-race"; a page's name alone for the page. */
  readonly id: string;
  readonly kind: "page" | "section" | Kind;
  /** What it says there: a title, a claim, the question of an exercise, the LaTeX of an equation. */
  readonly title: string;
  /** How a reference to it reads: "Figure 5.2"; left out where it has no number. */
  readonly text?: string;
  /** The number of its chapter; left out in the back matter. */
  readonly chapter?: number;
  readonly address: string;
  /** The figure alone on a page, to be put in a frame. */
  readonly embed?: string;
}

/** Every place of the published book, page by page in reading order, with addresses that begin with `site`. */
export async function links(site: URL): Promise<readonly Link[]> {
  const anchors = bookAnchors();
  const all = await figures();
  const published = (await pages()).filter(({ data }) => !data.draft);
  const found = await Promise.all(
    published.map(async (page): Promise<Link[]> => {
      const address = new URL(addressOf(page.id), site).href;
      const chapter = page.data.chapter;
      const { headings } = await render(page);
      return [
        { id: page.id, kind: "page", title: page.data.title, chapter, address },
        ...headings.map(({ slug, text }): Link => ({
          id: `${page.id}#${slug}`,
          kind: "section",
          title: text,
          chapter,
          address: `${address}#${slug}`,
        })),
        ...anchors
          .filter((anchor) => anchor.page === page.id)
          .map(({ kind, id, title, text, number }): Link => {
            const figure = all.find((figure) => figure.id === id);
            return {
              id: `${page.id}#${id}`,
              kind,
              title: figure?.title ?? title,
              ...(text.includes(number) && { text }),
              chapter,
              address: `${address}#${id}`,
              ...(figure && {
                embed: new URL(addressOf(`embed/${figure.name}`), site).href,
              }),
            };
          }),
      ];
    }),
  );
  return found.flat();
}
