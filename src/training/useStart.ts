import { useEffect, useRef } from "preact/hooks";
import type { Run } from "./useTraining.ts";

/**
 * Plays a run once by itself, `delay` milliseconds after its figure woke, unless the reader has done something
 * before that or prefers no motion. For the cover; figures of the chapters wait.
 */
export function useStart({ state, play }: Run, delay: number) {
  const tried = useRef(false);
  useEffect(() => {
    if (tried.current) return;
    tried.current = true;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const timer = setTimeout(play, delay);
    return () => clearTimeout(timer);
  }, [state, play, delay]);
}
