import { useMemo, useState } from "preact/hooks";
import { scaleLinear } from "d3-scale";
import {
  across,
  Frame,
  linear,
  Lines,
  Panel,
  Playhead,
  Term,
  upTo,
} from "@/plots/index.ts";
import type { Run } from "@/training/useTraining.ts";
import { Select } from "@/ui/Select.tsx";
import { isTraced } from "../job.ts";
import { inputsOf, layerStart } from "../parameters.ts";
import type { Shown } from "../shown.ts";
import { thinned } from "../history.ts";

interface Props {
  readonly shown: Shown;
  readonly run: Run;
}

/** The weights and biases of one layer, a line each, over the epochs that are known. */
export function WeightsPanel({ shown, run }: Props) {
  const { network } = shown.training;
  const layers = network.layers.map((_, l) => l + 1);
  const [chosen, choose] = useState(1);
  const layer = Math.min(chosen, layers.length);
  const { history, epoch, epochs, frame } = run;
  const start = layerStart(network, layer);
  const inputs = inputsOf(network, layer);
  const count = network.layers[layer - 1].units * (inputs + 1);

  const drawn = useMemo(() => {
    const told = thinned(history).filter(
      (at) => history[at]?.runs[0].parameters,
    );
    const lines = Array.from({ length: count }, (_, i) => ({
      values: told.map(
        (at) => history[at].runs[0].parameters?.[start + i] ?? NaN,
      ),
      featured: i >= count - network.layers[layer - 1].units,
    }));
    const all = lines.flatMap(({ values }) => values);
    const [low, high] = [Math.min(-1, ...all), Math.max(1, ...all)];
    const [from, to] = scaleLinear([low, high], [0, 1]).nice(4).domain();
    const x = linear([0, epochs], across, 4);
    const y = linear([from, to], upTo(180));
    return {
      x,
      y,
      lines: <Lines lines={lines} xs={told} {...{ x, y }} tone="param" />,
    };
  }, [history, start, count, epochs, network, layer]);

  if (!isTraced(shown.training))
    return (
      <p class="lab-hint">
        The network has too many weights to keep them all for every epoch.
      </p>
    );
  return (
    <section aria-label="Weights over time">
      <Select
        label="layer"
        options={layers}
        names={{ [layers.length]: "output" }}
        value={layer}
        onChange={choose}
      />
      <Panel
        title={
          <>
            <Term tone="param">Weights</Term>, thin, and biases, thick, of{" "}
            {layer === layers.length ? "the output" : `hidden layer ${layer}`}
          </>
        }
      >
        <Frame
          label={`${count} weights and biases over ${epochs} epochs.`}
          x={drawn.x}
          y={drawn.y}
          xLabel="epoch"
        >
          {drawn.lines}
          <Playhead
            at={epoch}
            x={drawn.x}
            y={drawn.y}
            values={Array.from(
              frame.runs[0].parameters?.subarray(start, start + count) ?? [],
            )}
            tone="param"
          />
        </Frame>
      </Panel>
    </section>
  );
}
