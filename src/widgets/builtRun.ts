import { kept, readSources } from "@/experiments/cache.ts";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import type { Job } from "@/training/protocol.ts";

/** A job at an epoch as encodeRun's text, for a figure's first picture: trained once, then kept between builds. */
export const builtRun = (job: Job, epoch = job.epochs): Promise<string> =>
  kept(
    {
      name: "builtRun",
      settings: { job, epoch },
      sources: readSources(["engine", "training"]),
    },
    () => encodeRun(firstFrame(job, epoch)),
  );
