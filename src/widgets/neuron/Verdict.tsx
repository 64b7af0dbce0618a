import { Quantity } from "@/plots/index.ts";
import type { Neuron } from "./neuron.ts";

interface Props {
  readonly neuron: Neuron;
}

/** Where the neuron changes its answer, how steeply, and over how much of the input. */
export function Verdict({ neuron }: Props) {
  const { middle, slope, width, output } = neuron;
  if (middle === undefined)
    return (
      <>
        Without a weight the input does not matter: the output is{" "}
        <Quantity value={output(0)} tone="value" /> everywhere.
      </>
    );
  return (
    <>
      The output is ½ at x = −b/w = <Quantity value={middle} tone="param" />,
      with the slope w/4 = <Quantity value={slope} tone="grad" />. It goes{" "}
      {slope > 0 ? "from 0.1 to 0.9" : "from 0.9 to 0.1"} within 4.39/|w| ={" "}
      <Quantity value={width} /> of x.
    </>
  );
}
