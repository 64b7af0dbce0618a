import type { Affine } from "./affine.ts";
import { pointsOf, type Scene } from "./scene.ts";
import { Fields } from "./Fields.tsx";
import { LayerPlane } from "./LayerPlane.tsx";
import { edgeFor } from "./place.ts";
import { Plane } from "./Plane.tsx";
import { sceneInWords } from "./sceneInWords.ts";
import { Square } from "./Square.tsx";

interface Props {
  readonly id: string;
  readonly stack: readonly Affine[];
  /** Before the first layer and after each. */
  readonly scenes: readonly Scene[];
  /** The layer with a ReLU, from 1; 0 for none. */
  readonly relu: number;
  /** Puts another layer in the place of one, from 1. */
  readonly onChange: (l: number, layer: Affine) => void;
}

/** The input, and for each layer its numbers and the plane after it. */
export function Layers({ id, stack, scenes, relu, onChange }: Props) {
  const [input, ...after] = scenes;
  const edge = edgeFor(pointsOf(input));
  return (
    <div class="collapse-machine-layers">
      <div class="collapse-machine-layer">
        <p class="plot-title">
          <strong>Input</strong>
        </p>
        <p class="collapse-machine-note">
          Two rings of points, a grid, and the unit vectors
        </p>
        <Square edge={edge}>
          <Plane
            id={`${id}-0`}
            scene={input}
            edge={edge}
            label={`Input: ${sceneInWords(input)}`}
            named
          />
        </Square>
      </div>
      {stack.map((layer, i) => {
        const change = (layer: Affine) => onChange(i + 1, layer);
        return (
          <div key={i} class="collapse-machine-layer">
            <p class="plot-title">
              <strong>Layer {i + 1}</strong>
              {i + 1 === relu && ", then ReLU"}
            </p>
            <Fields l={i + 1} layer={layer} onChange={change} />
            <LayerPlane
              id={`${id}-${i + 1}`}
              l={i + 1}
              layer={layer}
              scene={after[i]}
              onChange={change}
            />
          </div>
        );
      })}
    </div>
  );
}
