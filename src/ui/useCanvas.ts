import { useLayoutEffect, useRef } from "preact/hooks";

/** For a canvas that is drawn anew whenever its component is: what `draw` says, before the page is painted. */
export function useCanvas(draw: (context: CanvasRenderingContext2D) => void) {
  const ref = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = ref.current?.getContext("2d");
    if (context) draw(context);
  });
  return ref;
}
