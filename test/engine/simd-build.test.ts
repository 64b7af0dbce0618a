import { expect, test } from "vitest";
import { binary } from "@/engine/simd/binary.ts";
import { compileSimd } from "@/engine/simd/build.ts";

test("the module is what the sources compile to, and below 20 kB", async () => {
  expect(await compileSimd()).toContain(binary);
  expect(atob(binary).length).toBeLessThan(20_000);
});
