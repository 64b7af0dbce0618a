import { fit } from "./fit.ts";
import { showHelp } from "./help.ts";
import { press, pressByKey } from "./keys.ts";
import "./slide.css";

/**
 * Shows the place that the address names, or the only figure of the page, alone and as large as the screen allows,
 * and lets keys, a clicker or the page around a frame work it.
 */
export function openSlide() {
  const place = placeOf(location.hash);
  if (!place) return;
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark")
    document.documentElement.dataset.theme = theme;
  document.documentElement.dataset.view = "slide";
  place.popover = "manual";
  place.showPopover();
  putAway(place);

  // The first of a derivation's lines, when the room for all of them is known.
  fit(place);
  const steps = place.querySelector<HTMLButtonElement>("[data-way=steps]");
  steps?.click();

  addEventListener("resize", () => fit(place));
  void document.fonts.ready.then(() => steps ?? fit(place));
  new MutationObserver(() => fit(place)).observe(place, {
    attributeFilter: ["ssr"],
    subtree: true,
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "?") showHelp();
    else if (!document.querySelector("dialog[open]")) pressByKey(place, event);
  });
  // A deck that shows the slide in a frame keeps the keys: it says what to press.
  addEventListener("message", ({ source, data }) => {
    if (source === parent && parent !== window)
      press(place, [String(data?.nonlinear)]);
  });
}

function placeOf(hash: string): HTMLElement | null {
  const named = document.getElementById(decodeURIComponent(hash.slice(1)));
  // A line is shown in its derivation.
  return (
    named?.closest<HTMLElement>("book-derivation") ??
    named ??
    document.querySelector<HTMLElement>("figure")
  );
}

/** Everything but the place is out of reach of keys and screen readers. */
function putAway(place: Element) {
  for (let inner = place; inner !== document.body; inner = inner.parentElement!)
    for (const other of inner.parentElement!.children)
      if (other !== inner && other instanceof HTMLElement) other.inert = true;
}
