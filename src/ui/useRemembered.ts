import { useCallback, useEffect, useState } from "preact/hooks";

/** Names that this browser remembers. */
export interface Remembered {
  readonly names: readonly string[];
  /** Forgets all of them. */
  forget(): void;
}

/**
 * Remembers names in this browser alone, under a key: those of earlier visits and every `name` that is given now.
 * Where a browser keeps nothing, they last as long as the page. None on the first render, as the page was built.
 */
export function useRemembered(
  key: string,
  name: string | undefined,
): Remembered {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(
    () => setNames((now) => [...new Set([...now, ...read(key)])]),
    [key],
  );
  useEffect(() => {
    if (name === undefined) return;
    setNames((now) => {
      const all = [...new Set([...now, ...read(key), name])];
      write(key, all);
      return all;
    });
  }, [key, name]);
  const forget = useCallback(() => {
    write(key, []);
    setNames([]);
  }, [key]);
  return { names, forget };
}

// A browser may refuse its store altogether, and what lies there may be anybody's.
function read(key: string): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(found)
      ? found.filter((name) => typeof name === "string")
      : [];
  } catch {
    return [];
  }
}

function write(key: string, names: readonly string[]) {
  try {
    localStorage.setItem(key, JSON.stringify(names));
  } catch {
    // It stays remembered as long as the page is open.
  }
}
