import {
  Curve,
  Frame,
  linear,
  Marker,
  Overlay,
  Panel,
  Rings,
  Term,
  upTo,
} from "@/plots/index.ts";
import { Handle } from "@/ui/Handle.tsx";
import { height, x, xs, type PanelProps } from "./panel.ts";
import { settings } from "./settings.ts";

const [low, high] = [-8, 8];
const y = linear([low, high], upTo(height), 4);

/** The line z = wx + b; its rings at x = 0 and x = 1 are b and w + b, to be dragged up and down. */
export function InputPanel({ neuron, values, change }: PanelProps) {
  const { w, b } = values;
  const heightAt = (place: { readonly y: number }) =>
    high - place.y * (high - low);
  const isInside = (z: number) => z >= low && z <= high;
  const ends = [b, w + b].map((z) => (isInside(z) ? z : NaN));
  return (
    <Panel
      title={
        <>
          Pre-activation <Term tone="value">z</Term> = wx + b
        </>
      }
    >
      <Overlay
        y={y}
        over={
          <>
            <Handle
              {...settings.b}
              step={0.1}
              value={b}
              left={x.at(0)}
              top={y.at(b)}
              valueAt={heightAt}
              onChange={(b) => change({ b })}
            />
            {isInside(w + b) && (
              <Handle
                {...settings.w}
                step={0.1}
                value={w}
                left={x.at(1)}
                top={y.at(w + b)}
                valueAt={(place) => heightAt(place) - b}
                onChange={(w) => change({ w })}
              />
            )}
          </>
        }
      >
        <Frame {...{ x, y }} xLabel="input x">
          {neuron.middle !== undefined && (
            <Marker at={neuron.middle} {...{ x, y }} />
          )}
          <Curve {...{ xs, x, y }} values={xs.map(neuron.input)} tone="value" />
          <Rings xs={[0, 1]} values={ends} {...{ x, y }} />
        </Frame>
      </Overlay>
    </Panel>
  );
}
