// Constants that more than one function needs, by their addresses.

export const HALF = memory.data<f64>([0.5]);
export const ONE = memory.data<f64>([1]);
export const TWO = memory.data<f64>([2]);
export const FOUR = memory.data<f64>([4]);
export const SIXTEEN = memory.data<f64>([16]);
export const SIXTEENTH = memory.data<f64>([0.0625]);

// Room for the tables of ../../elementary, which the loader writes.
export const EXP = memory.data(64 * 8); // 2^(j/64), j = 0 ... 63
export const EXP_LOW = memory.data(64 * 8);
export const TANH = memory.data(320 * 8); // tanh(i/16), i = 0 ... 319
export const TANH_LOW = memory.data(320 * 8);
export const SIGMOID = memory.data(320 * 8); // 1 / (1 + e^(i/8))
export const SIGMOID_LOW = memory.data(320 * 8);
export const ERF = memory.data(96 * 13 * 8); // 96 rows of 13
