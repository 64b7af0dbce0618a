/** As much of Pagefind's API as the book uses; it is written beside the pages by the build. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  /** Null when another search began meanwhile. */
  debouncedSearch(words: string): Promise<{ results: Hit[] } | null>;
}
interface Hit {
  data(): Promise<{ meta: { title: string }; sub_results: Section[] }>;
}
interface Section {
  readonly title: string;
  readonly url: string;
  readonly plain_excerpt: string;
}

const most = 12;

/** The element of the search: a button that opens a dialog. The index is loaded when it first opens. */
export const searchDialog = () =>
  class extends HTMLElement {
    #dialog = this.querySelector("dialog")!;
    #status = this.querySelector("[role=status]")!;
    #list = this.querySelector("ol")!;
    #input = this.querySelector("input")!;
    #pagefind: Promise<Pagefind> | undefined;

    connectedCallback() {
      const button = this.querySelector<HTMLButtonElement>("button.open")!;
      button.hidden = false;
      button.addEventListener("click", () => this.#open());
      this.#input.addEventListener("input", () => void this.#search());
      this.#list.addEventListener("click", () => this.#dialog.close());
      this.#dialog.addEventListener("click", (event) => {
        if (event.target === this.#dialog) this.#dialog.close();
      });
      // In a search field Escape would first empty the field.
      this.#input.addEventListener("keydown", (event) => {
        if (event.key === "Escape") this.#dialog.close();
      });
      window.addEventListener("keydown", (event) => {
        if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        this.#open();
      });
    }

    #open() {
      if (!this.#dialog.open) this.#dialog.showModal();
      this.#pagefind ??= load(this.dataset.base ?? "");
    }

    async #search() {
      const words = this.#input.value.trim();
      if (!words) return this.#show("", []);
      try {
        const found = await (await this.#pagefind)?.debouncedSearch(words);
        if (!found) return;
        const pages = await Promise.all(
          found.results.slice(0, most).map((hit) => hit.data()),
        );
        const sections = pages.flatMap(({ meta, sub_results }) =>
          sub_results.map((section) => ({ ...section, page: meta.title })),
        );
        this.#show(count(sections.length, words), sections.slice(0, most));
      } catch {
        this.#pagefind = undefined;
        this.#show(
          "The index could not be loaded. Close the search and open it again.",
          [],
        );
      }
    }

    #show(status: string, sections: readonly (Section & { page: string })[]) {
      this.#status.textContent = status;
      this.#list.replaceChildren(
        ...sections.map(({ page, title, url, plain_excerpt }) => {
          const link = Object.assign(document.createElement("a"), {
            href: url,
            textContent: title === page ? page : `${page}: ${title}`,
          });
          const excerpt = Object.assign(document.createElement("p"), {
            textContent: plain_excerpt,
          });
          const item = document.createElement("li");
          item.append(link, excerpt);
          return item;
        }),
      );
    }
  };

async function load(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(
    /* @vite-ignore */ `${base}/pagefind/pagefind.js`
  );
  await pagefind.options({ baseUrl: `${base}/` });
  return pagefind;
}

const count = (sections: number, words: string) =>
  sections === 0
    ? `Nothing found for “${words}”.`
    : `${sections} ${sections === 1 ? "place" : "places"} for “${words}”${sections > most ? `, the first ${most}` : ""}`;
