import { useState } from "preact/hooks";
import { Notice } from "@/ui/Notice.tsx";
import { download } from "@/ui/download.ts";
import { inOrder } from "../lists.ts";
import { settings } from "../settings.ts";
import { planOf } from "../plan.ts";
import type { LabHandle } from "../useLab.ts";
import { pytorchScript } from "./pytorch.ts";
import { asChanges, readRun, writeRun } from "./runFile.ts";

/** A run taken out of the lab: as a PyTorch script, as a file, and a file taken in. */
export function Out({ lab }: { readonly lab: LabHandle }) {
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState("");
  const { run, values, shown, frame } = lab;
  const epoch = Math.max(1, Math.round(run.heading) || run.epochs);
  const script = () =>
    pytorchScript(planOf(values).training, epoch, lab.link());

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(script());
      setSaid(`Copied: ${epoch} epochs. PyTorch prints the losses shown here.`);
    } catch {
      setSaid("This browser does not let the page copy: save the script.");
    }
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    setProblem("");
    try {
      const found = readRun(await file.text(), values);
      if (found.kind === "run") {
        lab.open(found.state, found.epoch);
        return setSaid(`Opened ${file.name} at epoch ${found.epoch}.`);
      }
      const { network } = planOf(values).training;
      const changes = asChanges(network, found.layers);
      lab.edit({ changes: settings.changes.join(inOrder(changes)) });
      setSaid(`The network starts from the weights of ${file.name}.`);
    } catch (error) {
      setProblem(`${file.name} was not taken: ${(error as Error).message}.`);
    }
  };

  return (
    <section class="lab-out" aria-label="Out of the lab, and into it">
      <button type="button" class="ui-action" onClick={copy}>
        Copy as PyTorch
      </button>
      <button
        type="button"
        class="ui-action"
        onClick={() => download(asFile(script(), "text/x-python"), "lab.py")}
      >
        Save as lab.py
      </button>
      <button
        type="button"
        class="ui-action"
        onClick={() =>
          download(
            asFile(
              writeRun(
                lab.pictured(),
                run.epoch,
                shown.training.network,
                frame.parameters ?? [],
              ),
              "application/json",
            ),
            "lab.json",
          )
        }
      >
        Save settings and weights
      </button>
      <label class="lab-file">
        <span>Open a saved file</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </label>
      <span class="lab-note" role="status">
        {said}
      </span>
      {problem && <Notice title="Nothing was changed.">{problem}</Notice>}
    </section>
  );
}

const asFile = (text: string, type: string) => new Blob([text], { type });
