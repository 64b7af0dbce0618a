import { expect, test } from "vitest";
import { plainKernels } from "@/engine/index.ts";
import { createSimdKernels } from "@/engine/simd/kernels.ts";
import { digestEngine } from "./digest.ts";
import expected from "./digest.json" with { type: "json" };

// test/site/digest.spec.ts expects the same of the browsers.

test("the plain kernels compute in Node what they compute everywhere", () => {
  expect(digestEngine(() => plainKernels)).toEqual(expected);
});

test("the SIMD kernels compute in Node what they compute everywhere", () => {
  expect(digestEngine(() => createSimdKernels()!)).toEqual(expected);
});
