import type { Address, AddressProblem } from "../../ui/useAddress.ts";
import { readSettings, writeSettings } from "../settings.ts";
import { usualOf } from "./grounds.ts";
import { limits } from "./limits.ts";
import { planOf } from "./plan.ts";
import { settings, type Settings } from "./settings.ts";

/** The version that addresses are written in: `?v=1&data=spirals&hidden=8-8`. */
export const version = "1";

/**
 * How the lab's figure reads its state from an address and writes it: what differs from the book's state, after its
 * version. A data set brings its usual count, noise and so on along. What an address asks for that cannot be is told
 * as a problem, and the lab uses what its plan says.
 */
export const labAddressOf = (
  id: string,
  book: Settings,
): Address<Settings> => ({
  id,
  book,
  read(parameters) {
    const given = new URLSearchParams(parameters);
    const problems = versionProblems(given.get("v"));
    given.delete("v");
    const { data } = readSettings(settings, given, book).values;
    const found = readSettings(settings, given, withData(book, data));
    const lost = data === "own" && book.data !== "own" && !given.has("points");
    return {
      values: found.values,
      problems: [...problems, ...found.problems, ...(lost ? [noPoints] : [])],
    };
  },
  write(values) {
    const base = { ...withData(book, values.data), data: book.data };
    const written = writeSettings(settings, values, base);
    // Own points are always told: no default may ever take their place.
    if (values.data === "own" && book.data !== "own")
      written.set("points", values.points);
    if (isTooMany(values)) written.delete("points");
    if (written.size === 0) return written;
    return new URLSearchParams([["v", version], ...written]);
  },
});

/** Whether the points that are trained on are more than an address holds. */
export const isTooLong = (values: Settings): boolean =>
  values.data === "own" && isTooMany(values);

const isTooMany = ({ points }: Settings) =>
  settings.points.list(points).length > limits.pointsInAddress;

const noPoints: AddressProblem = {
  name: "points",
  given: "",
  expected: `up to ${limits.pointsInAddress} points; more of them travel in a file`,
  used: "two points of its own",
};

/** A state with another data set and what is usual for it. */
export const withData = (state: Settings, data: Settings["data"]): Settings =>
  data === state.data ? state : { ...state, data, ...usualOf(data) };

/**
 * The query of an address that opens the lab with this state, at an epoch of its run if one is said: to be put after
 * the address of its chapter and a question mark.
 */
export function labQuery(
  state: Partial<Settings>,
  book: Settings,
  epoch?: number,
): string {
  const values = { ...withData(book, state.data ?? book.data), ...state };
  const query = labAddressOf("", book).write(values);
  if (epoch !== undefined) query.set("epoch", String(epoch));
  return query.toString().replaceAll("%2C", ",");
}

/** What in a state cannot be, in sentences. */
export const impossible = (state: Settings): readonly string[] =>
  planOf(state).problems;

function versionProblems(given: string | null): readonly AddressProblem[] {
  if (given === null || given === version) return [];
  return [
    {
      name: "v",
      given,
      expected: `${version}, the version of addresses that this page writes`,
      used: "all that it can read of the address",
    },
  ];
}
