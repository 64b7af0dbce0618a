const keys = [
  ["space", "play or pause; the next line"],
  ["→, page down", "one epoch or line further"],
  ["←, page up", "one line back"],
  ["r", "back to the start"],
  ["1 to 9", "a preset, where the figure has some"],
  ["f", "full screen, and out of it"],
  ["?", "these keys"],
];

/** Shows the keys of a slide until the reader closes them. */
export function showHelp() {
  const dialog = document.createElement("dialog");
  dialog.className = "slide-help";
  dialog.setAttribute("aria-label", "Keys");
  const list = document.createElement("dl");
  for (const [key, what] of keys) {
    const row = document.createElement("div");
    row.append(
      Object.assign(document.createElement("dt"), { textContent: key }),
      Object.assign(document.createElement("dd"), { textContent: what }),
    );
    list.append(row);
  }
  const leave = new URL(location.href);
  leave.searchParams.delete("view");
  const link = document.createElement("a");
  link.href = leave.href;
  link.textContent = "Leave the slide";
  const close = document.createElement("button");
  close.textContent = "Close";
  close.onclick = () => dialog.close();
  const foot = document.createElement("p");
  foot.append(close, link);
  dialog.append(list, foot);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
