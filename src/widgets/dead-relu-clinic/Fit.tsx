import {
  across,
  Curve,
  Dots,
  Frame,
  linear,
  Panel,
  Stems,
  Term,
  upTo,
} from "@/plots/index.ts";
import { answer, data, type State } from "./clinic.ts";
import type { Settings } from "./settings.ts";

interface Props {
  readonly activation: Settings["activation"];
  readonly here: State;
}

const x = linear([0, 10.6], across);
const y = linear([-0.5, 1.5], upTo(200));
const ends = [0, 10.6];

/** The three examples and what the network says to every x between. */
export function Fit({ activation, here: { w1, w2 } }: Props) {
  const say = (at: number) => answer(activation, w1, w2, at).prediction;
  return (
    <Panel
      title={
        <>
          <Term tone="loss">Data</Term> and the network’s{" "}
          <Term tone="value">answer</Term>
        </>
      }
    >
      <Frame
        x={x}
        y={y}
        xLabel="x"
        label={`Three points and the network’s answer: ${data.x.map((at, n) => `${say(at).toPrecision(3)} at ${at}, where the data say ${data.y[n]}`).join("; ")}`}
      >
        <Stems
          xs={data.x}
          values={data.y}
          fitted={data.x.map(say)}
          x={x}
          y={y}
        />
        <Curve xs={ends} values={ends.map(say)} x={x} y={y} tone="value" />
        <Dots xs={data.x} values={data.y} x={x} y={y} tone="loss" />
      </Frame>
    </Panel>
  );
}
