import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

// The build bundles the pages' code, so files are found from the project's folder, where every script runs.
const source = join(process.cwd(), "src");
const cache = join(process.cwd(), "node_modules/.cache/nonlinear");

/** A result, plain data, by what it is determined by: what is computed, of what settings, by which sources. */
export interface Origin {
  readonly name: string;
  readonly settings: unknown;
  /** From readSources. */
  readonly sources: readonly string[];
}

/** The result of `compute`, kept between builds until anything of its origin changes. */
export async function kept<Result>(
  origin: Origin,
  compute: () => Result | Promise<Result>,
): Promise<Result> {
  const file = join(cache, `${cacheKey(origin)}.json`);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Result;
  } catch {
    // Not there yet, or cut short while it was written: compute it.
  }
  const result = await compute();
  mkdirSync(cache, { recursive: true });
  // Written beside and then renamed, so that two builds at once never read half a file.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(result));
  renameSync(`${file}.${process.pid}`, file);
  return result;
}

/** Names a result: it changes with what is computed, its settings, and the text of any file that computes. */
export function cacheKey({ name, settings, sources }: Origin): string {
  const sum = createHash("sha256");
  for (const text of [name, JSON.stringify(settings), ...sources]) {
    sum.update(`${text.length}:${text}`);
  }
  return sum.digest("hex").slice(0, 32);
}

/** Every TypeScript file in these folders of src/, as name and text in turn. */
export function readSources(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .flatMap((name) => [
        name,
        readFileSync(join(source, folder, name), "utf8"),
      ]),
  );
}
