import { cos, exp, expm1, log1p, sin } from "../elementary.ts";
import { binary } from "./binary.ts";
import { tables } from "./tables.ts";
import type { TableName } from "./tables.ts";

/** An instance of the module of assembly/: what it exports, each array passed as its address in bytes. */
export type SimdModule = Functions &
  Readonly<Record<TableName, WebAssembly.Global<"i32">>> & {
    readonly memory: WebAssembly.Memory;
    /** The first address that is free. */
    readonly heap: WebAssembly.Global<"i32">;
  };

/** The functions of assembly/, whose files say what each argument is. */
type Functions = Readonly<
  Record<
    | "affine"
    | "activate"
    | "differentiate"
    | "weightGradient"
    | "biasGradient"
    | "inputGradient"
    | "sgd"
    | "momentum"
    | "rmsprop"
    | "adam",
    (...addressesAndNumbers: number[]) => void
  >
>;

/** A new instance with a memory of its own; undefined where WebAssembly, its SIMD or the leave to compile is missing. */
export function createSimdModule(): SimdModule | undefined {
  compiled ??= compile();
  if (compiled === "impossible") return undefined;
  // The arguments far out are left to the functions of one number.
  const scalar = { cos, exp, expm1, log1p, sin };
  const instance = new WebAssembly.Instance(compiled, { scalar });
  const module = instance.exports as SimdModule;
  for (const [name, table] of Object.entries(tables)) {
    const address = module[name as TableName].value;
    new Float64Array(module.memory.buffer, address, table.length).set(table);
  }
  return module;
}

let compiled: WebAssembly.Module | "impossible" | undefined;

function compile(): WebAssembly.Module | "impossible" {
  try {
    const bytes = Uint8Array.from(atob(binary), (c) => c.charCodeAt(0));
    return new WebAssembly.Module(bytes);
  } catch {
    return "impossible";
  }
}
