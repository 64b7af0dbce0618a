/** What can be done with a place on a slide: the buttons that do it say so in `data-key`. */
export type Deed = "play" | "next" | "back" | "reset";

const deeds: Readonly<Record<string, readonly Deed[]>> = {
  " ": ["play", "next"],
  PageDown: ["next", "play"],
  PageUp: ["back"],
  ArrowRight: ["next", "play"],
  ArrowLeft: ["back"],
  r: ["reset"],
};

/** Presses the first button of the place that does one of these, if there is one. */
export function press(place: Element, wanted: readonly string[]): boolean {
  for (const deed of wanted) {
    const button = place.querySelector<HTMLButtonElement>(
      `[data-key="${CSS.escape(deed)}"]`,
    );
    if (!button || button.closest("[hidden]")) continue;
    button.click();
    return true;
  }
  return false;
}

/** A clicker's or a keyboard's key: presses what it means here, unless the reader is using a control. */
export function pressByKey(place: Element, event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event)) return;
  const { key } = event;
  const preset = /^[1-9]$/.test(key) && presetAt(Number(key));
  if (preset) location.assign(preset);
  else if (key === "f") void toggleFullScreen();
  else if (!deeds[key] || !press(place, deeds[key])) return;
  event.preventDefault();
}

function isBusy({ key, target }: KeyboardEvent) {
  if (!(target instanceof Element)) return false;
  const isField = target.matches("input, select, textarea, [role=slider]");
  return isField || (key === " " && target.matches("button, a, summary"));
}

function presetAt(place: number): string | undefined {
  const link = document.querySelector<HTMLAnchorElement>(
    `[data-presets] li:nth-child(${place}) a`,
  );
  if (!link) return;
  const address = new URL(link.href);
  for (const [name, value] of new URLSearchParams(location.search))
    if (name === "view" || name === "theme")
      address.searchParams.set(name, value);
  return address.href;
}

const toggleFullScreen = () =>
  document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
