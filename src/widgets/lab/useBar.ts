import type { Run } from "@/training/useTraining.ts";

/** A run whose place is noted in the address wherever the reader leaves it. */
export function useBar(run: Run, note: (epoch: number) => void): Run {
  const { pause, step, reset, seek, target, epoch, epochs } = run;
  return {
    ...run,
    pause() {
      pause();
      note(epoch);
    },
    step() {
      step();
      note(Math.min(epochs, (target ?? Math.floor(epoch)) + 1));
    },
    reset() {
      reset();
      note(0);
    },
    seek(to) {
      seek(to);
      note(to);
    },
  };
}
