import type { Runner } from "./peer.ts";

const rounds = 7;
const roundTime = 0.1; // seconds

/** Seconds a step of each runner takes: medians of rounds that take turns, so that a busy moment hits all alike. */
export async function secondsPerStep(
  runners: readonly Runner[],
): Promise<number[]> {
  const steps: number[] = [];
  for (const runner of runners) steps.push(await stepsOfRound(runner));
  const seconds = runners.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [r, runner] of runners.entries())
      seconds[r].push((await time(runner, steps[r])) / steps[r]);
  return seconds.map(median);
}

/** As many steps as a round takes, found once the code is compiled. */
async function stepsOfRound(runner: Runner): Promise<number> {
  for (let steps = 1; ; steps *= 2) {
    const seconds = await time(runner, steps);
    if (seconds > roundTime) return Math.ceil((steps * roundTime) / seconds);
  }
}

async function time(runner: Runner, steps: number): Promise<number> {
  const start = performance.now();
  await runner.steps(steps);
  return (performance.now() - start) / 1000;
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
