import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/**
 * Calls `dismiss` when the reader is done with an open part of the page: on Escape, which gives the focus back to
 * the part's first button, on a press outside, or when the focus goes elsewhere.
 */
export function useDismiss(
  part: RefObject<HTMLElement>,
  open: boolean,
  dismiss: () => void,
) {
  useEffect(() => {
    const element = part.current;
    if (!open || !element) return;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !element.contains(target)) dismiss();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      element.querySelector("button")?.focus();
      dismiss();
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    element.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      element.removeEventListener("keydown", escape);
    };
  });
}
