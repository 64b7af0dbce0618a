/** The quantities that have a colour of their own; `ink` is the subject without one. */
export type Tone = "param" | "value" | "grad" | "loss" | "ink" | "muted";

/** The class that gives a drawing its quantity's colour, as `--plot-tone`. */
export const toneClass = (tone: Tone) => `plot-tone-${tone}`;
