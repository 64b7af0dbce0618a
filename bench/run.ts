import { execFileSync } from "node:child_process";

/** `npm run bench`: the peers are installed here, then each part prints its table. */
const here = new URL(".", import.meta.url).pathname;
execFileSync("npm", ["ci", "--prefix", here, "--silent"], { stdio: "inherit" });
for (const part of ["engine", "cost", "sweep", "pages", "frames"])
  await import(`./${part}.ts`);
