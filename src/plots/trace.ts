import { round } from "./round.ts";

export type Point = readonly [x: number, y: number];

/**
 * An SVG path through the points in relative steps, one decimal kept. A point that is NaN breaks the line; a point
 * alone between breaks becomes a dot (with round caps).
 */
export function trace(points: Iterable<Point>, decimals = 1): string {
  let path = "";
  let last: Point | undefined;
  let alone = false;
  for (const [x, y] of points) {
    if (Number.isNaN(x) || Number.isNaN(y)) {
      if (alone) path += "h0";
      [last, alone] = [undefined, false];
      continue;
    }
    const here: Point = [round(x, decimals), round(y, decimals)];
    path += last
      ? `l${pair(round(here[0] - last[0], decimals), round(here[1] - last[1], decimals))}`
      : `M${pair(...here)}`;
    alone = last === undefined;
    last = here;
  }
  return alone ? `${path}h0` : path;
}

// "0.5 -0.25" is ".5-.25": a minus sign separates as well as a space, and a leading zero says nothing.
function pair(x: number, y: number): string {
  const second = short(y);
  return y < 0 ? short(x) + second : `${short(x)} ${second}`;
}

const short = (n: number) =>
  Number.isInteger(n) ? String(n) : String(n).replace(/^(-?)0\./, "$1.");
