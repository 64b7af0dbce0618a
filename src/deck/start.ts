import Reveal from "reveal.js";

const theme = new URLSearchParams(location.search).get("theme");
const frames = document.querySelectorAll<HTMLIFrameElement>("iframe[data-src]");
for (const frame of theme ? frames : []) {
  const address = new URL(frame.dataset.src!, location.href);
  address.searchParams.set("theme", theme!);
  frame.dataset.src = address.href;
}

const deck = new Reveal({
  hash: true,
  width: 1280,
  height: 720,
  margin: 0.04,
  transition: "none",
  backgroundTransition: "none",
});

// A fragment that says what the frame of its slide is to do: `data-step="next"`, and `back` when it is taken back.
const tell = (fragment: Element, what: string) =>
  fragment
    .closest("section")
    ?.querySelector<HTMLIFrameElement>("iframe")
    ?.contentWindow?.postMessage({ nonlinear: what }, location.origin);

// Reveal's events are plain ones with a fragment put on.
const fragmentOf = (event: Event) =>
  "fragment" in event && event.fragment instanceof HTMLElement
    ? event.fragment
    : undefined;

deck.on("fragmentshown", (event) => {
  const fragment = fragmentOf(event);
  if (fragment?.dataset.step) tell(fragment, fragment.dataset.step);
});
deck.on("fragmenthidden", (event) => {
  const fragment = fragmentOf(event);
  if (fragment?.dataset.step === "next") tell(fragment, "back");
});

void deck.initialize();
