import { Quantity, Sparkline } from "@/plots/index.ts";
import { RunBar } from "@/ui/RunBar.tsx";
import { MiniPicture } from "./output/MiniPicture.tsx";
import type { LabHandle } from "./useLab.ts";

/** The run bar, always in reach, and on a phone a small picture beside it. */
export function Bar({ lab }: { readonly lab: LabHandle }) {
  const { run, shown, frame, moving, losses, edit, values } = lab;
  const one = shown.training.batch === 1;
  return (
    <div class="lab-dock">
      <MiniPicture {...{ shown, frame, moving }} />
      <RunBar
        run={run}
        loss={<Quantity value={frame.loss} tone="loss" significant={4} />}
        seed={values.seed}
        onSeed={(seed) => edit({ seed })}
        onBatch={() => run.seek((lab.step + 1) / lab.stepsPerEpoch)}
        batchLabel={one ? "One example further" : "One batch further"}
      >
        <Sparkline values={losses.train} epochs={run.epochs / losses.stride} />
      </RunBar>
    </div>
  );
}
