/** Networks of the book, as they stand on their buttons. */
export const presets = {
  seasons: "6-32-32-32-4",
  XOR: "2-2-1",
  spirals: "2-100-100-100-16-1",
  digits: "784-128-10",
} as const;

export type PresetName = keyof typeof presets;

/** The names in their order. */
export const presetNames = Object.keys(presets) as readonly PresetName[];

/** The network of the book that has these sizes, if one has. */
export const presetOf = (sizes: string): PresetName | undefined =>
  presetNames.find((name) => presets[name] === sizes);
