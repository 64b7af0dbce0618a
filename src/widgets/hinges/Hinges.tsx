import { useMemo } from "preact/hooks";
import { makeDataset } from "@/engine/index.ts";
import { formatNumber, numberText, Quantity } from "@/plots/index.ts";
import { useStart } from "@/training/useStart.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { Choice } from "@/ui/Choice.tsx";
import { PlayButton } from "@/ui/PlayButton.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { ProblemNotice } from "../ProblemNotice.tsx";
import { addressOf } from "../settings.ts";
import { bentLine } from "./bentLine.ts";
import { Drawing, inSight } from "./Drawing.tsx";
import { data, jobOf, settings, type Settings } from "./settings.ts";
import "./hinges.css";

interface Props {
  readonly id: string;
  /** The cover's settings. */
  readonly book: Settings;
  /** Their run at its end, encoded. */
  readonly first: string;
}

const names: Readonly<Record<number, string>> = {
  0: "no hinge",
  1: "one hinge",
  2: "two hinges",
  4: "four hinges",
  8: "eight hinges",
};

// Two steps a repaint: the run takes ten seconds.
const pace = 2;

/** The cover: a network with a few hinges bends to the data, beside one that has none. */
export function Hinges({ id, book, first }: Props) {
  const { values, problems, change } = useAddress(
    addressOf(settings, id, book),
  );
  const run = useTraining(jobOf(values), first, { pace });
  useStart(run, 1000);

  const examples = useMemo(() => makeDataset(data), []);
  const [straight, bent] = run.frame.runs.map((network) => ({
    loss: network.loss,
    line: bentLine(network.parameters ?? [], examples.scaling),
  }));
  const { line, loss } = bent ?? straight;
  // Of the picture, which for a moment after a choice is still the one before.
  const name = names[line.hinges.length];
  const seen = inSight(line).length;
  const away = seen < line.hinges.length ? `, ${seen} in sight` : "";
  const losses = bent
    ? `loss ${written(loss)} with ${name}, ${written(straight.loss)} without`
    : `loss ${written(loss)}`;

  const choose = (hinges: Settings["hinges"]) => {
    change({ hinges });
    run.play();
  };
  return (
    <div ref={run.ref}>
      <Drawing
        data={examples}
        line={line}
        straight={bent && straight.line}
        label={`${examples.count} points along a wave, and what the network says: ${losses}.`}
      />
      <div class="hinges-bar">
        <PlayButton run={run} />
        <Choice {...settings.hinges} value={values.hinges} onChange={choose} />
        <p class="hinges-idea">
          A stack of linear layers is one straight line.{" "}
          <span>
            {values.hinges === 0
              ? "Train it: it tilts, and stays straight."
              : `Give it ${names[values.hinges]} and train it: it bends to the data.`}
          </span>
        </p>
        <dl class="ui-readings">
          <Loss of="loss, straight" value={straight.loss} />
          {bent && <Loss of={name + away} value={bent.loss} />}
        </dl>
      </div>
      <p class="hinges-spoken" aria-live="polite">
        {run.settled && losses}
      </p>
      <AddressNotice problems={problems} />
      <ProblemNotice run={run} />
    </div>
  );
}

const Loss = ({ of, value }: { of: string; value: number }) => (
  <div>
    <dt class="ui-label">{of}</dt>
    <dd class="ui-loss">
      <Quantity value={value} tone="loss" />
    </dd>
  </div>
);

const written = (loss: number) => numberText(formatNumber(loss));
