/** Pixels between two lines of names. */
export const PITCH = 16;

/** Heights in increasing order, moved down until names there stand a line apart, then up again from the baseline. */
export function spread(tops: readonly number[], height: number): number[] {
  const moved: number[] = [];
  for (const top of tops)
    moved.push(Math.max(top, (moved.at(-1) ?? -PITCH) + PITCH));
  for (
    let i = moved.length - 1, lowest = height;
    i >= 0;
    i--, lowest = moved[i + 1] - PITCH
  )
    moved[i] = Math.min(moved[i], lowest);
  return moved;
}
