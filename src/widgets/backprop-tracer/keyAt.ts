import { classOf } from "./quantities.ts";

/** What a place in the figure speaks of: the key of a symbol, a number, a node or an edge. */
export function keyAt(target: EventTarget | null): string | undefined {
  const prefix = classOf("");
  const place =
    target instanceof Element ? target.closest(`[class*="${prefix}"]`) : null;
  const name = place && [...place.classList].find((c) => c.startsWith(prefix));
  return name?.slice(prefix.length);
}
