// `npm run build:simd`: compiles assembly/ and writes binary.ts.

import { writeFileSync } from "node:fs";
import { main } from "assemblyscript/asc";

/** The text of binary.ts for the present sources; an Error with the compiler's words if they do not compile. */
export async function compileSimd(): Promise<string> {
  let binary = new Uint8Array();
  const { error, stderr } = await main(
    [
      "src/engine/simd/assembly/index.ts",
      ...["--outFile", "kernels.wasm"],
      ...["--runtime", "stub", "--use", "abort="],
      ...["--enable", "simd", "-O3", "--noAssert"],
      // "Exchange of 'v128' values": said of functions that only the other files of assembly/ use.
      ...["--disableWarning", "112"],
    ],
    {
      writeFile(_name, contents) {
        if (typeof contents !== "string") binary = Uint8Array.from(contents);
      },
    },
  );
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  const base64 = Buffer.from(binary).toString("base64");
  return `/** The WebAssembly module of assembly/, in base64: written by \`npm run build:simd\`, never by hand. */
export const binary =
  "${base64}";
`;
}

if (import.meta.main) {
  writeFileSync(new URL("binary.ts", import.meta.url), await compileSimd());
}
