import type { ComponentChildren } from "preact";
import { NetworkEdges } from "./NetworkEdges.tsx";
import { networkLayout, type NetworkRoom } from "./networkLayout.ts";
import { NetworkNodes } from "./NetworkNodes.tsx";
import { Plot } from "./Plot.tsx";
import "./network.css";

/** A layer to be drawn; the engine's Layer is one. */
export interface DrawnLayer {
  readonly inputs: number;
  readonly units: number;
  /** [units × inputs], row by row. */
  readonly weights: ArrayLike<number>;
  /** [units] */
  readonly bias: ArrayLike<number>;
}

/** A node, or the edge that leads to it `from` a unit of the column before; the inputs are column 0. */
export interface NetworkPart {
  readonly column: number;
  readonly unit: number;
  readonly from?: number;
}

interface Props extends Pick<NetworkRoom, "pitch" | "below"> {
  /** What the network is, for those who do not see it. */
  readonly label: string;
  readonly layers: readonly DrawnLayer[];
  /** The name of a node; in a crowded column only the inputs' and the outputs' are drawn. */
  readonly name?: (column: number, unit: number) => ComponentChildren;
  /** What each node holds for one example, column by column from the inputs on. */
  readonly values?: readonly ArrayLike<number>[];
  /** ∂L/∂z of each node, column by column where it is known; written in the place of the bias. */
  readonly errors?: readonly (ArrayLike<number> | undefined)[];
  /** The derivatives by the weights that lead to a column, drawn and written instead of these: the largest is the thickest. */
  readonly gradients?: {
    readonly column: number;
    readonly weights: ArrayLike<number>;
  };
  /** A column that is spoken of, underlined. */
  readonly present?: number;
  readonly selected?: NetworkPart;
  /** Called with the part that is pressed. A figure has to offer the same by keyboard. */
  readonly onSelect?: (part: NetworkPart) => void;
  /** HTML over the drawing in the place of its numbers: a field for every weight and bias, placed by `layoutOf` in percent and pixels. */
  readonly children?: ComponentChildren;
}

/**
 * A network from its inputs at the left to its outputs at the right: a weight is as thick as it is large, and
 * dashed where it is negative. Numbers are written where they fit; else a bias is a small ring, dashed below 0. From 2-2-1 to eight columns of eight.
 */
export function NetworkDiagram(props: Props) {
  const { label, layers, values, name, pitch, below, children } = props;
  const layout = layoutOf(layers, {
    values: values !== undefined,
    names: name !== undefined,
    pitch,
    below,
  });
  return (
    <div class="network" style={`--network-inset:${layout.inset}px`}>
      <Plot label={label} height={layout.height}>
        <NetworkEdges {...props} layout={layout} />
        <NetworkNodes {...props} layout={layout} />
      </Plot>
      {children && <div class="network-over">{children}</div>}
    </div>
  );
}

/** The layout that a diagram of these layers has. */
export const layoutOf = (layers: readonly DrawnLayer[], room: NetworkRoom) =>
  networkLayout([layers[0].inputs, ...layers.map(({ units }) => units)], room);

/** What the parts of the diagram are drawn from. */
export type NetworkProps = Props & {
  readonly layout: ReturnType<typeof networkLayout>;
};
