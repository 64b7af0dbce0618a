import { measured } from "@/experiments/measured.ts";
import { seeds } from "@/experiments/statistics.ts";
import { epochs, jobOf, settings, type Settings } from "./settings.ts";

/** From how many seeds networks were trained, and below which loss a run has succeeded. */
export const trial = { seeds: 20, below: 0.1 } as const;

/** How many of the seeds end below the loss with each activation, everything else as in the settings; for the caption. */
export async function successes(
  book: Settings,
): Promise<Readonly<Record<Settings["activation"], number>>> {
  const count = async (activation: Settings["activation"]) => {
    const runs = seeds(trial.seeds).map((seed) => {
      const [training] = jobOf({ ...book, activation, seed }).runs;
      return { training, epochs, every: epochs };
    });
    const curves = await measured("learningCurve", runs);
    return curves.filter(({ points }) => points[0].loss < trial.below).length;
  };
  const [linear, tanh, relu] = await Promise.all(
    settings.activation.options.map(count),
  );
  return { linear, tanh, relu };
}
