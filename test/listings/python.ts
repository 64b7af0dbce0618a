import { execFileSync, spawnSync } from "node:child_process";

/** A statement of a script that printed something. */
export interface Output {
  /** The line it ends in. */
  readonly line: number;
  readonly printed: string;
  /** What the comment behind or under it says that it prints. */
  readonly stated: string;
}

const hasTorch =
  "import importlib.util, sys; sys.exit(not importlib.util.find_spec('torch'))";

/** The Python of this computer that has PyTorch; undefined where none has. */
export const python = ["python3", "/usr/bin/python3"].find(
  (command) => spawnSync(command, ["-c", hasTorch]).status === 0,
);

/** What a script prints, statement by statement; an Error with Python's traceback if it fails. */
export function outputsOf(script: string): Output[] {
  if (!python) throw new Error("no python3 with torch");
  const outputs = execFileSync(python, ["test/listings/run.py"], {
    input: script,
    encoding: "utf8",
    stdio: "pipe",
    env: { ...process.env, PYTHONIOENCODING: "utf-8", OMP_NUM_THREADS: "1" },
  });
  return JSON.parse(outputs) as Output[];
}

/** `606: prints False (stated: True)` for each output that is not the stated one, white space aside. */
export function mistakesIn(outputs: readonly Output[]): string[] {
  return outputs
    .map(({ line, printed, stated }) => ({
      line,
      printed: printed.trim().split(/\s+/).join(" "),
      stated: stated.split(/\s+/).join(" "),
    }))
    .filter(({ printed, stated }) => printed !== stated)
    .map(
      ({ line, printed, stated }) =>
        `${line}: prints ${printed} (stated: ${stated || "nothing"})`,
    );
}
