const widths = Array.from({ length: 18 }, (_, i) => 320 + 52 * i);
const margin = 24;

// What would scroll sideways rather than widen its place.
const scrollers = ".formula, .step, .katex-display, pre, table";

/** Sets the width and the size at which a place fills the screen best, whatever the screen's shape. */
export function fit(place: HTMLElement) {
  const { style } = place;
  const set = (width: number, zoom: number) => {
    style.setProperty("width", `${width}px`, "important");
    style.setProperty("zoom", `${zoom}`);
    // Chromium leaves container queries half answered when widths change quickly: it starts afresh.
    style.setProperty("display", "none", "important");
    void place.offsetHeight;
    style.removeProperty("display");
  };
  const room = {
    width: document.documentElement.clientWidth - 2 * margin,
    height: document.documentElement.clientHeight - 2 * margin,
  };
  const sizes = widths.map((width) => {
    set(width, 1);
    const overflows = [place, ...place.querySelectorAll(scrollers)].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
    );
    const zoom = Math.min(room.width / width, room.height / place.scrollHeight);
    return { width, zoom: overflows ? 0 : zoom };
  });
  const best = sizes.reduce((a, b) => (b.zoom > a.zoom ? b : a));
  // A long derivation stays legible, and scrolls.
  set(best.width, Math.max(best.zoom, 0.75));
}
