/** Pixels from the baseline to the first line of text under it, and from there to the next. */
export const ROW = 18;

/** Pixels kept free under the last of so many lines of text. */
export const rowsHeight = (rows: number) => ROW * rows + 6;
