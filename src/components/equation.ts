/** `<book-equation>`: copies the equation's address or its LaTeX. Escape and a press elsewhere fold the choice again. */
class BookEquation extends HTMLElement {
  connectedCallback() {
    const menu = this.querySelector("details");
    if (!menu) return;
    menu.hidden = false;
    this.addEventListener("click", ({ target }) => {
      const button = target instanceof Element && target.closest("button");
      if (button) void this.copy(button.dataset.copy ?? "");
    });
    this.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    });
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
    };
    menu.addEventListener("toggle", () => {
      this.say("");
      const listen = menu.open
        ? document.addEventListener
        : document.removeEventListener;
      listen.call(document, "pointerdown", leave);
      listen.call(document, "focusin", leave);
    });
  }

  private async copy(what: string) {
    const text =
      what === "link" ? new URL(`#${this.id}`, location.href).href : what;
    try {
      await navigator.clipboard.writeText(text);
      this.say("Copied.");
    } catch {
      this.say("This browser does not let the page copy.");
    }
  }

  private say(words: string) {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words;
  }
}

customElements.define("book-equation", BookEquation);
