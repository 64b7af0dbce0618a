// The elementary functions from + - * / and square roots alone, which are the same bits in every JavaScript
// engine; those of Math are not. The order of operations is part of the contract: other kernels repeat it, and
// nothing is fused. One ulp is the distance from the result to the next double.
export { exp, expm1 } from "./elementary/exponential.ts";
export { sigmoid, tanh } from "./elementary/hyperbolic.ts";
export { log, log1p, softplus } from "./elementary/logarithm.ts";
export { cos, sin } from "./elementary/trigonometric.ts";
export { erf } from "./elementary/erf.ts";
