import type { Scale } from "@/plots/index.ts";
import { seeds, widths, type Settings } from "./settings.ts";
import type { Width } from "./errors.ts";

/** A place of the panel and the panel's width, in pixels. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The network whose dot, of training or test, is closest to a place of the panel; undefined where none is drawn. */
export function nearest(
  errors: readonly Width[],
  { left, top, width }: Place,
  x: Scale,
  y: Scale,
): Pick<Settings, "units" | "seed"> | undefined {
  const away = (w: number, loss: number) =>
    Math.hypot((x.at(w) / 100) * width - left, y.at(loss) - top);
  const dots = errors.flatMap(({ starts }, w) =>
    starts.flatMap((losses, s) =>
      losses
        ? [losses.training, losses.test].map((loss) => ({
            units: widths[w],
            seed: seeds[s],
            away: away(w, loss),
          }))
        : [],
    ),
  );
  const [first, ...others] = dots.filter((dot) => dot.away >= 0);
  if (!first) return undefined;
  const { units, seed } = others.reduce(
    (best, dot) => (dot.away < best.away ? dot : best),
    first,
  );
  return { units, seed };
}
