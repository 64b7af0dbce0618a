/** `<book-link-list>`: copies addresses and embed codes, and shows the chapter that the reader chooses. */
class BookLinkList extends HTMLElement {
  connectedCallback() {
    for (const tool of this.querySelectorAll<HTMLElement>(".filter, button"))
      tool.hidden = false;
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLSelectElement) this.show(target.value);
    });
    this.addEventListener("click", ({ target }) => {
      if (target instanceof HTMLButtonElement)
        void this.copy(target.dataset.copy ?? "");
    });
  }

  private show(chapter: string) {
    for (const section of this.querySelectorAll<HTMLElement>("section"))
      section.hidden = chapter !== "" && section.dataset.chapter !== chapter;
  }

  private async copy(text: string) {
    const said = this.querySelector(".said");
    try {
      await navigator.clipboard.writeText(text);
      if (said) said.textContent = `Copied: ${text}`;
    } catch {
      if (said) said.textContent = `Copy it from here: ${text}`;
    }
  }
}

customElements.define("book-link-list", BookLinkList);
