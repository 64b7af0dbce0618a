import { TABLE as ERF } from "../elementary/erf.ts";
import {
  TABLE as EXP,
  TABLE_LOW as EXP_LOW,
} from "../elementary/exponential.ts";
import {
  SIGMOID,
  SIGMOID_LOW,
  TANH,
  TANH_LOW,
} from "../elementary/hyperbolic.ts";

/** The tables of the elementary functions, by the names of their addresses in assembly/constants.ts. */
export const tables = {
  ERF,
  EXP,
  EXP_LOW,
  SIGMOID,
  SIGMOID_LOW,
  TANH,
  TANH_LOW,
} as const;

/** The name of a table. */
export type TableName = keyof typeof tables;
