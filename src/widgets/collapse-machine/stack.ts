import type { Affine } from "./affine.ts";
import {
  presetNames,
  presets,
  randomStack,
  type PresetName,
} from "./presets.ts";
import { settings, type Settings } from "./settings.ts";

type Place = 1 | 2 | 3 | 4 | 5 | 6;
const places: readonly Place[] = [1, 2, 3, 4, 5, 6];

/** The layers of the settings, first to last. */
export const stackOf = (values: Settings): readonly Affine[] =>
  places.slice(0, values.layers).map((l) => {
    const [w1, w2, w3, w4] = settings[`W${l}`].list(values[`W${l}`]);
    const [b1, b2] = settings[`b${l}`].list(values[`b${l}`]);
    return { W: [w1, w2, w3, w4], b: [b1, b2] };
  });

/** The layer with a ReLU, counted from 1; 0 where none of the stack has one. */
export const reluOf = ({ relu, layers }: Settings) =>
  relu <= layers ? relu : 0;

/** The changes that put one layer, counted from 1, in the place of what stands there. */
export function withLayer(l: number, { W, b }: Affine): Partial<Settings> {
  const place = places[l - 1];
  return {
    [`W${place}`]: settings[`W${place}`].join(W),
    [`b${place}`]: settings[`b${place}`].join(b),
  };
}

/** The changes that bring another stack, all of it shown and merged. */
export const withStack = (stack: readonly Affine[]): Partial<Settings> => ({
  ...Object.assign({}, ...stack.map((layer, i) => withLayer(i + 1, layer))),
  layers: stack.length,
  merge: stack.length,
});

/** What the list calls the settings' stack; undefined for the reader's own. */
export function nameOf(values: Settings): PresetName | "random" | undefined {
  const relu = reluOf(values);
  const stack = stackOf(values);
  const preset = presetNames.find(
    (name) => relu === presets[name].relu && isSame(stack, presets[name].stack),
  );
  if (preset) return preset;
  const random = randomStack(values.seed, values.layers);
  return isSame(stack, random) ? "random" : undefined;
}

const isSame = (one: readonly Affine[], other: readonly Affine[]) =>
  JSON.stringify(one) === JSON.stringify(other);
