import { useRef } from "preact/hooks";

/** A place in a box: from 0 at its left or top to 1 at its right or bottom; beyond them outside. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Handlers for an element that is dragged about in its parent: `move` is called with the place of the element's
 * middle. The pointer holds the element where it took it, so that a press alone moves nothing.
 */
export function useDrag(move: (to: Place) => void) {
  const held = useRef<Place>();
  return {
    onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
      if (event.button !== 0) return;
      const element = event.currentTarget;
      const { left, top, width, height } = element.getBoundingClientRect();
      held.current = {
        x: event.clientX - left - width / 2,
        y: event.clientY - top - height / 2,
      };
      element.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent & { currentTarget: HTMLElement }) {
      const box = event.currentTarget.parentElement?.getBoundingClientRect();
      if (!held.current || !box) return;
      move({
        x: (event.clientX - held.current.x - box.left) / box.width,
        y: (event.clientY - held.current.y - box.top) / box.height,
      });
    },
    // Also after a release, and where the browser takes the pointer away.
    onLostPointerCapture() {
      held.current = undefined;
    },
  };
}
