/** A way to read a derivation: what it covers, to be shown again piece by piece. */
const ways: Readonly<
  Record<string, (lines: readonly Element[]) => readonly Element[]>
> = {
  all: () => [],
  steps: (lines) => lines.slice(1),
  reasons: (lines) =>
    lines.flatMap((line) => line.querySelector(".step > p") ?? []),
  lines: (lines) =>
    lines
      .filter((_, k) => k % 2 === 1)
      .flatMap((line) => line.querySelector(".step") ?? []),
};

/**
 * `<book-derivation>`: the reader may take the lines one by one, or cover the reasons or every second line and
 * recall them. Until this script runs, and on paper, all is shown.
 */
class BookDerivation extends HTMLElement {
  private covered: readonly Element[] = [];
  private shown = 0;

  connectedCallback() {
    const tools = this.querySelector<HTMLElement>(".ways");
    if (tools) tools.hidden = false;
    this.addEventListener("click", (event) => this.press(event));
    this.addEventListener("keydown", (event) => this.type(event));
    addEventListener("hashchange", () => this.showTarget());
  }

  private press({ target }: Event) {
    const button = target instanceof Element && target.closest("button");
    if (!button) return;
    const { way, move } = button.dataset;
    if (way) this.read(way);
    else if (move) this.show(this.shown + Number(move));
    else this.uncover(button);
  }

  /** The arrows work on the derivation's own buttons and links; elsewhere they scroll a long formula. */
  private type(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    const isOurs =
      event.target instanceof Element && event.target.matches("button, a");
    if (!step || !isOurs || this.covered.length === 0) return;
    event.preventDefault();
    this.show(this.shown + step);
  }

  private read(way: string) {
    for (const piece of this.covered) this.cover(piece, false);
    for (const button of this.querySelectorAll<HTMLElement>("[data-way]"))
      button.setAttribute("aria-pressed", `${button.dataset.way === way}`);
    this.covered = ways[way]([...this.querySelectorAll("ol > li")]);
    this.shown = 0;
    this.show(0);
    const bar = this.querySelector<HTMLElement>(".moves");
    if (bar) bar.hidden = this.covered.length === 0;
  }

  /** Shows the first pieces, as many as said, and covers the others. */
  private show(count: number) {
    const before = this.shown;
    this.shown = Math.max(0, Math.min(count, this.covered.length));
    this.covered.forEach((piece, k) => this.cover(piece, k >= this.shown));
    this.count();
    if (this.shown > before)
      this.covered[this.shown - 1]?.scrollIntoView({ block: "nearest" });
  }

  private uncover(button: HTMLButtonElement) {
    const piece = button.nextElementSibling;
    if (!piece) return;
    this.cover(piece, false);
    piece.setAttribute("tabindex", "-1");
    if (piece instanceof HTMLElement) piece.focus();
    this.shown = this.covered.findIndex((other) => isCovered(other));
    if (this.shown < 0) this.shown = this.covered.length;
    this.count();
  }

  /** A step yet to come leaves the page; a piece to recall leaves a button in its place. */
  private cover(piece: Element, cover: boolean) {
    if (cover === isCovered(piece)) return;
    piece.classList.toggle("covered", cover);
    if (piece.matches("li")) return;
    if (!cover) piece.previousElementSibling?.remove();
    else {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "uncover";
      const number = piece.closest("li")?.querySelector("a")?.textContent;
      const what = piece.matches("p") ? "reason" : "line";
      button.textContent = `Show ${what} ${number?.trim()}`;
      piece.before(button);
    }
  }

  private count() {
    const shown = this.covered.filter((piece) => !isCovered(piece)).length;
    const label = this.querySelector("output");
    if (label) label.textContent = `${shown} of ${this.covered.length}`;
    for (const button of this.querySelectorAll<HTMLButtonElement>(
      "[data-move]",
    ))
      button.setAttribute(
        "aria-disabled",
        `${button.dataset.move === "1" ? shown === this.covered.length : shown === 0}`,
      );
  }

  /** A link to a covered line uncovers the lines up to it. */
  private showTarget() {
    const target = document.getElementById(location.hash.slice(1));
    const place = this.covered.findIndex((piece) => target?.contains(piece));
    if (place >= 0) this.show(Math.max(this.shown, place + 1));
  }
}

const isCovered = (piece: Element) => piece.classList.contains("covered");

customElements.define("book-derivation", BookDerivation);
