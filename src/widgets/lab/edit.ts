import type { Feature } from "@/engine/index.ts";
import { withData } from "./address.ts";
import { kindOf } from "./data.ts";
import { limits } from "./limits.ts";
import { inOrder, type HandChange } from "./lists.ts";
import { settings, type Settings } from "./settings.ts";

/** Some settings of the lab. */
export type Edit = Partial<Settings>;

// What may change while a run stays where it is.
const looks: readonly (keyof Settings)[] = [
  "epochs",
  "target",
  "patience",
  "changes",
  "discretise",
  "marks",
  "look",
  "task",
];

// What decides what the parameters are.
const shapes: readonly (keyof Settings)[] = [
  "data",
  "inputs",
  "hidden",
  "activation",
  "points",
  "problem",
  "loss",
];

/**
 * An edit together with what follows from it: a run that begins anew has no later changes by hand; those of its start
 * stay as long as the network keeps its shape.
 */
export function withConsequences(state: Settings, edit: Edit): Edit {
  const names = Object.keys(edit) as (keyof Settings)[];
  const changed = names.filter((name) => edit[name] !== state[name]);
  if (changed.every((name) => looks.includes(name))) return edit;
  const isReshaped = changed.some((name) => shapes.includes(name));
  const kept = settings.changes
    .list(state.changes)
    .filter(({ step }) => step === 0 && !isReshaped);
  return { changes: settings.changes.join(kept), ...edit };
}

/** Another data set, with what is usual for it. */
export const chooseData = (state: Settings, data: Settings["data"]): Edit =>
  withData(state, data);

/** One input more or less; the last one stays. */
export function toggleInput(state: Settings, input: Feature): Edit {
  const { inputs } = kindOf(state);
  const next = settings.inputs.options.filter(
    (name) => inputs.includes(name) !== (name === input),
  );
  return next.length > 0 ? { inputs: settings.inputs.join(next) } : {};
}

/** So many units in a hidden layer, counted from 1; with 0 the layer goes. */
export function setUnits(state: Settings, layer: number, units: number): Edit {
  const sizes = settings.hidden.list(state.hidden);
  const names = activationsOf(state);
  if (units > 0)
    return { hidden: settings.hidden.join(sizes.with(layer - 1, units)) };
  return layersEdit(
    sizes.toSpliced(layer - 1, 1),
    names.toSpliced(layer - 1, 1),
  );
}

/** So many units more in a hidden layer, counted from 1, or less where it is negative; as far as there may be. */
export function addUnits(state: Settings, layer: number, more: number): Edit {
  const units = settings.hidden.list(state.hidden)[layer - 1];
  if (units === undefined) return {};
  const wanted = Math.min(Math.max(units + more, 1), limits.units);
  return setUnits(state, layer, wanted);
}

/** One hidden layer more, like the last one, or one less. */
export function setDepth(state: Settings, depth: number): Edit {
  const sizes = settings.hidden.list(state.hidden);
  const names = activationsOf(state);
  if (depth < sizes.length)
    return layersEdit(sizes.slice(0, depth), names.slice(0, depth));
  if (depth > limits.layers) return {};
  const last = sizes.length - 1;
  const first = settings.activation.list(state.activation)[0];
  return layersEdit(
    [...sizes, sizes[last] ?? 4],
    [...names, names[last] ?? first],
  );
}

/** The activation of every hidden layer. */
export function activationsOf(state: Settings) {
  const names = settings.activation.list(state.activation);
  return settings.hidden
    .list(state.hidden)
    .map((_, l) => names[Math.min(l, names.length - 1)]);
}

const layersEdit = (
  sizes: readonly number[],
  names: ReturnType<typeof activationsOf>,
): Edit => ({
  hidden: settings.hidden.join(sizes),
  ...(names.length > 0 && { activation: settings.activation.join(names) }),
});

/** A change by hand at a step; of the start a rate is the setting itself. */
export function changeByHand(state: Settings, change: HandChange): Edit {
  if (change.step === 0 && change.what === "rate")
    return { rate: change.value };
  const changes = settings.changes.list(state.changes);
  return { changes: settings.changes.join(inOrder([...changes, change])) };
}

/** Without one of the changes by hand. */
export function undoChange(state: Settings, change: HandChange): Edit {
  const kept = settings.changes
    .list(state.changes)
    .filter(({ step, what }) => step !== change.step || what !== change.what);
  return { changes: settings.changes.join(kept) };
}

/** The learning rate of the step after `step`. */
export function rateNow(state: Settings, step: number): number {
  const rates = settings.changes
    .list(state.changes)
    .filter((change) => change.what === "rate" && change.step <= step);
  return rates[rates.length - 1]?.value ?? state.rate;
}
