// The kernels of ../../kernels.ts for WebAssembly, two lanes of 64 bits at a time. Every array is passed as its
// address. Compiled to ../binary.ts by `npm run build:simd`.

export { activate, differentiate } from "./activations";
export {
  ERF,
  EXP,
  EXP_LOW,
  SIGMOID,
  SIGMOID_LOW,
  TANH,
  TANH_LOW,
} from "./constants";
export { adam, momentum, rmsprop, sgd } from "./optimizers";
export {
  affine,
  biasGradient,
  inputGradient,
  weightGradient,
} from "./products";
export const heap = __heap_base;
