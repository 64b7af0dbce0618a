/** What of a place is shown in its preview. */
const excerpts: readonly [place: string, excerpt: string][] = [
  [".equation", ".formula"],
  [".derivation li", ".step"],
  [".exercise", ":scope > p, :scope > .katex-display"],
  [".glossary > .entry", "dt, dd > :not(.where)"],
  ["figure", ".ui-title, .ui-caption > :first-child"],
];

const pages = new Map<string, Promise<Document>>();
const box = document.createElement("div");
box.className = "preview sl-markdown-content";
box.id = "preview";
box.setAttribute("role", "tooltip");
box.hidden = true;

/**
 * `<book-reference>`: a preview of the place a reference leads to, on hover, focus and tap. A second tap follows the
 * link. Escape closes it; the pointer may move into it.
 */
class BookReference extends HTMLElement {
  private timer = 0;

  connectedCallback() {
    const link = this.querySelector("a");
    if (!link) return;
    let touch = false;
    this.addEventListener("pointerdown", (event) => {
      touch = event.pointerType === "touch";
    });
    this.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse") this.soon(() => open(link), 150);
    });
    this.addEventListener("pointerleave", (event) => {
      if (event.pointerType === "mouse") this.soon(() => close(link), 250);
    });
    box.addEventListener("pointerenter", () => clearTimeout(this.timer));
    box.addEventListener("pointerleave", () =>
      this.soon(() => close(link), 250),
    );
    link.addEventListener("focus", () => {
      if (link.matches(":focus-visible")) void open(link);
    });
    link.addEventListener("blur", () => close(link));
    link.addEventListener("click", (event) => {
      const isFirstTap = touch && !isOpen(link);
      if (isFirstTap) {
        event.preventDefault();
        void open(link);
      } else close(link);
    });
  }

  private soon(act: () => void, milliseconds: number) {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(act, milliseconds);
  }
}

const isOpen = (link: Element) => link.hasAttribute("aria-describedby");

async function open(link: HTMLAnchorElement) {
  const parts = await excerptOf(new URL(link.href));
  if (parts.length === 0) return;
  close();
  box.replaceChildren(...parts);
  document.body.append(box);
  box.hidden = false;
  link.setAttribute("aria-describedby", box.id);
  placeAt(link.getBoundingClientRect());
}

/** Closes the preview of one link, or any. */
function close(link?: Element) {
  const current = document.querySelector("[aria-describedby=preview]");
  if (!current || (link && link !== current)) return;
  current.removeAttribute("aria-describedby");
  box.hidden = true;
}

/** Above the link where there is room, else below; always within the window. */
function placeAt(link: DOMRect) {
  const gap = 8;
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(link.left, innerWidth - width - gap);
  const above = link.top - height - gap;
  box.style.left = `${Math.max(gap, left) + scrollX}px`;
  box.style.top = `${(above > 64 ? above : link.bottom + gap) + scrollY}px`;
}

/** Copies of what is shown of a place, on this page or on another one; empty if it cannot be had. */
async function excerptOf(address: URL): Promise<Node[]> {
  try {
    const page = await pageAt(address);
    const place = page.getElementById(address.hash.slice(1));
    const [, excerpt] = excerpts.find(([kind]) => place?.matches(kind)) ?? [];
    if (!place || !excerpt) return [];
    return [...place.querySelectorAll(excerpt)].map(withoutIds);
  } catch {
    return [];
  }
}

function pageAt(address: URL): Promise<Document> {
  if (address.pathname === location.pathname) return Promise.resolve(document);
  const known = pages.get(address.pathname);
  if (known) return known;
  const page = fetch(address.pathname)
    .then((response) => response.text())
    .then((html) => new DOMParser().parseFromString(html, "text/html"));
  pages.set(address.pathname, page);
  return page;
}

/** A copy is not the place itself: nothing in it has an address, leads on or can be pressed. */
function withoutIds(element: Element): Node {
  const copy = document.importNode(element, true);
  for (const node of [copy, ...copy.querySelectorAll("*")]) {
    node.removeAttribute("id");
    node.classList.remove("covered");
  }
  for (const node of copy.querySelectorAll("a, button")) {
    const words = document.createElement("span");
    words.append(...node.childNodes);
    node.replaceWith(words);
  }
  return copy;
}

document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") close();
});
document.addEventListener("pointerdown", ({ target }) => {
  const isInside =
    target instanceof Element && target.closest("book-reference, .preview");
  if (!isInside) close();
});

customElements.define("book-reference", BookReference);
