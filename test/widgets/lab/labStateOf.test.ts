import { describe, expect, test } from "vitest";
import { createTraining, type TrainingSettings } from "@/engine/index.ts";
import type { Job } from "@/training/protocol.ts";
import * as bench from "@/widgets/approximation-bench/settings.ts";
import * as features from "@/widgets/features-or-layers/settings.ts";
import * as ladder from "@/widgets/gradient-ladder/settings.ts";
import { labAddressOf, labQuery } from "@/widgets/lab/address.ts";
import { labStateOf } from "@/widgets/lab/labStateOf.ts";
import { planOf } from "@/widgets/lab/plan.ts";
import { settings, type Settings } from "@/widgets/lab/settings.ts";
import * as xor from "@/widgets/xor-by-hand/settings.ts";
import * as smooth from "@/widgets/smooth-or-straight/settings.ts";
import * as regions from "@/widgets/linear-regions/settings.ts";
import * as linear from "@/widgets/linear-training/settings.ts";
import * as race from "@/widgets/race/settings.ts";
import { defaultsOf, type Preset, type Schema } from "@/widgets/settings.ts";
import * as three from "@/widgets/three-classes/settings.ts";

const book = defaultsOf(settings);

// The parameters after a few steps, and what the network is asked: equal bits are an equal run.
function bitsOf(training: TrainingSettings) {
  const run = createTraining(training);
  run.run(25);
  const { x, y, test } = run.data;
  return {
    parameters: [...run.network.parameters],
    data: [...x, ...y, ...test.x, ...test.y],
  };
}

// The jobs of a figure in the book's state and in its presets.
const jobsOf = <S>(figure: {
  readonly settings: Schema;
  readonly presets: readonly Preset<S>[];
  readonly jobOf: (values: S) => Job;
}): readonly Job[] => {
  const usual = defaultsOf(figure.settings) as S;
  return [{}, ...figure.presets.map((preset) => preset.settings)].map(
    (changes) => figure.jobOf({ ...usual, ...changes }),
  );
};

const throughAddress = (state: Settings) => {
  const query = new URLSearchParams(labQuery(state, book));
  const { values, problems } = labAddressOf("fig-lab", book).read(query);
  expect(problems).toEqual([]);
  return values;
};

describe.each<[string, readonly Job[]]>([
  ["the race", jobsOf(race)],
  ["linear training", jobsOf(linear)],
  ["features or layers", jobsOf(features)],
  ["three classes", jobsOf(three)],
  ["XOR by hand", jobsOf(xor)],
  ["smooth or straight", jobsOf(smooth)],
  ["linear regions", jobsOf(regions)],
  ["the approximation bench", jobsOf(bench)],
  [
    "the gradient ladder of eight layers",
    [ladder.jobOf({ ...defaultsOf(ladder.settings), depth: 8 })],
  ],
])("%s in the lab", (_, jobs) => {
  test("trains every run to the same bits, from an address too", () => {
    for (const job of jobs)
      job.runs.forEach((training, run) => {
        const state = labStateOf(job, run)!;
        expect(state).toBeDefined();
        expect(state.epochs).toBe(job.epochs);
        const plan = planOf(throughAddress(state));
        expect(plan.problems).toEqual([]);
        expect(bitsOf(plan.training)).toEqual(bitsOf(training));
      });
  });
});

test("what the lab has no room for is not opened", () => {
  const ten = ladder.jobOf({ ...defaultsOf(ladder.settings), depth: 10 });
  expect(labStateOf(ten)).toBeUndefined();
});
