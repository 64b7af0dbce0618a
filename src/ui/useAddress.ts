import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { parseNumber } from "./parseNumber.ts";

/** A part of the address that a figure could not use. */
export interface AddressProblem {
  /** The setting's name as it stands in the address. */
  readonly name: string;
  /** What the address gives for it; undefined where the name itself is unknown. */
  readonly given: string | undefined;
  /** What would do, as the end of "it must be ...". */
  readonly expected: string;
  /** What the figure uses instead, in words. */
  readonly used: string;
}

/** How one figure reads its settings from an address and writes them back. */
export interface Address<Values> {
  /** The figure's id, `fig-...`: the hash that names it. */
  readonly id: string;
  /** The settings that a figure starts with where the address says nothing. */
  readonly book: Values;
  read(parameters: URLSearchParams): {
    values: Values;
    problems: readonly AddressProblem[];
  };
  /** Only what differs from the book's settings. */
  write(values: Values): URLSearchParams;
}

/** A figure's settings and what its controls and menu need to change, reset and share them. */
export interface Addressed<Values> {
  readonly values: Values;
  readonly problems: readonly AddressProblem[];
  /** The epoch that the address names, for a figure that trains. */
  readonly epoch: number | undefined;
  /** Changes some settings; the address follows within half a second. */
  change(changes: Partial<Values>): void;
  /** Goes back to the book's settings. */
  reset(): void;
  /** The whole address of this figure with these settings, and at an epoch of its run where there is one. */
  link(epoch?: number): string;
}

// Browsers refuse more than about a hundred changes of address in thirty seconds; a slider makes more.
const writeDelay = 500;

/**
 * The settings of a figure, taken once from the page's address and then written back to it.
 *
 * An address carries the settings of one figure: the one that its hash names
 * (`?depth=8#fig-gradient-ladder`) or, without a hash, the only figure of the page (an embed page).
 * The first render always uses the book's settings, as the page was built.
 */
export function useAddress<Values extends object>(
  address: Address<Values>,
): Addressed<Values> {
  const [values, setValues] = useState(address.book);
  const [problems, setProblems] = useState<readonly AddressProblem[]>([]);
  const [epoch, setEpoch] = useState<number>();
  const own = useRef(address).current;
  const changed = useRef(false);

  useEffect(() => {
    // A reader may have pressed a control before this figure woke: drawing again shows what is in force.
    if (!isNamed(own.id)) return setValues({ ...own.book });
    const parameters = new URLSearchParams(location.search);
    const found = own.read(parameters);
    const at = readEpoch(parameters);
    setValues(found.values);
    setEpoch(at.epoch);
    setProblems([...found.problems, ...at.problems]);
  }, [own]);

  useEffect(() => {
    if (!changed.current) return;
    const timer = setTimeout(
      () => history.replaceState(history.state, "", addressOf(own, values)),
      writeDelay,
    );
    return () => clearTimeout(timer);
  }, [own, values]);

  const change = useCallback((changes: Partial<Values>) => {
    changed.current = true;
    setProblems([]);
    setValues((present) => ({ ...present, ...changes }));
  }, []);
  const reset = useCallback(() => change(own.book), [change, own]);
  const link = (epoch?: number) => addressOf(own, values, epoch);

  return { values, problems, epoch, change, reset, link };
}

function readEpoch(parameters: URLSearchParams) {
  const given = parameters.get("epoch");
  const epoch = given === null ? undefined : parseNumber(given);
  if (given === null || (epoch !== undefined && epoch >= 0))
    return { epoch, problems: [] };
  const expected = "a number from 0 on";
  const used = "the book’s moment";
  return { problems: [{ name: "epoch", given, expected, used }] };
}

const isNamed = (id: string) =>
  location.hash
    ? location.hash === `#${id}`
    : document.querySelectorAll("figure.ui-figure").length === 1;

function addressOf<Values>(
  { id, write }: Address<Values>,
  values: Values,
  epoch?: number,
) {
  const address = new URL(location.href);
  const parameters = write(values);
  // Four decimals name every step of any run in the book.
  if (epoch !== undefined) parameters.set("epoch", `${+epoch.toFixed(4)}`);
  for (const name of ["view", "theme"]) {
    const shown = address.searchParams.get(name);
    if (shown) parameters.set(name, shown);
  }
  // Written by hand for the reader's sake: URL would turn `#fig-a?x=1,2` into percent signs.
  address.search = parameters.toString().replaceAll("%2C", ",");
  address.hash = id;
  return address.href;
}
