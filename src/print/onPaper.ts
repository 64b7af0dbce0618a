// Paper has no links: before a page is printed, the addresses behind its links come to its end as numbered notes,
// and each figure's address to its caption. Afterwards all is as before.
let undo: (() => void)[] = [];

addEventListener("beforeprint", () => {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset.theme = "light";
  undo.push(() => (root.dataset.theme = theme));

  const article = document.querySelector(".sl-markdown-content");
  if (!article) return;
  for (const figure of article.querySelectorAll("figure[id]")) {
    const address = element("span", "print-address");
    address.textContent = published(`#${figure.id}`);
    add(figure.querySelector("figcaption") ?? figure, address);
  }
  const list = element("ol", "print-addresses");
  for (const [address, links] of addressesOf(article)) {
    const item = element("li", "");
    item.textContent = published(address);
    list.append(item);
    for (const link of links) {
      const mark = element("sup", "");
      mark.textContent = `${list.childElementCount}`;
      link.after(mark);
      undo.push(() => mark.remove());
    }
  }
  if (list.childElementCount > 0) add(article, list);
});

addEventListener("afterprint", () => {
  for (const step of undo) step();
  undo = [];
});

/** The addresses outside this page that its links lead to, each with those links; not those printed as they are. */
function addressesOf(article: Element) {
  const found = new Map<string, HTMLAnchorElement[]>();
  for (const link of article.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const address = link.href.split("#")[0];
    const isHere = address === location.href.split(/[?#]/)[0];
    const saysIt =
      link.textContent?.replace(/\/$/, "") === link.href.replace(/\/$/, "");
    // A reference within the book reads as one: "Figure 5.1".
    if (isHere || saysIt || link.closest("figure, book-reference")) continue;
    const links = found.get(link.href);
    if (links) links.push(link);
    else found.set(link.href, [link]);
  }
  return found;
}

/** Where a place of this site is to be found from now on, wherever the page was printed from. */
function published(address: string): string {
  const canonical = document.querySelector<HTMLLinkElement>("[rel=canonical]");
  const home = new URL(canonical?.href ?? location.href);
  const { href, origin } = new URL(address, home);
  return origin === location.origin ? href.replace(origin, home.origin) : href;
}

const element = (name: string, className: string) =>
  Object.assign(document.createElement(name), { className });

function add(parent: Element, child: Element) {
  parent.append(child);
  undo.push(() => child.remove());
}
