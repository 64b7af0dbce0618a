/**
 * From the address of a figure in its chapter (`…/vanishing-gradients/?depth=8#fig-gradient-ladder`) the address of
 * the same figure in the same state alone on a page, for frames and slides.
 */
export function embedAddress(link: string, view?: "slide"): string {
  const address = new URL(link);
  const figure = address.hash.replace("#fig-", "");
  const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");
  if (view) address.searchParams.set("view", view);
  const settings = address.search.replaceAll("%2C", ",");
  return `${address.origin}${base}embed/${figure}/${settings}`;
}

/** What a learning platform or a slide pastes to show the figure in a frame; `height` in pixels. */
export const embedCode = (link: string, title: string, height: number) =>
  `<iframe src="${escaped(embedAddress(link))}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" allow="fullscreen; clipboard-write"></iframe>`;

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");
