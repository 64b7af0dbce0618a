import { useState } from "preact/hooks";
import { apply, determinant, rank, type Affine, type Point } from "./affine.ts";
import { pointsOf, type Scene } from "./scene.ts";
import { Determinant } from "./Determinant.tsx";
import { Grip } from "./Grip.tsx";
import { edgeFor } from "./place.ts";
import { Plane } from "./Plane.tsx";
import { sceneInWords } from "./sceneInWords.ts";
import { Square } from "./Square.tsx";

interface Props {
  readonly id: string;
  /** The layer's number, from 1. */
  readonly l: number;
  readonly layer: Affine;
  /** What has been made of the input after this layer. */
  readonly scene: Scene;
  readonly onChange: (layer: Affine) => void;
}

/** The plane after a layer, with the columns of the layer's matrix to drag. */
export function LayerPlane({ id, l, layer, scene, onChange }: Props) {
  const tips = [apply(layer, [1, 0]), apply(layer, [0, 1])];
  // The square does not grow under the hand that drags in it.
  const [held, setHeld] = useState<number>();
  const edge = held ?? edgeFor([...pointsOf(scene), ...tips, layer.b]);
  return (
    <Square
      edge={edge}
      note={<Determinant value={determinant(layer)} rank={rank(layer)} />}
    >
      <Plane
        {...{ id, scene, edge, layer }}
        label={`After layer ${l}: ${sceneInWords(scene)}`}
      />
      {tips.map((tip, j) => (
        <Grip
          key={j}
          at={tip}
          edge={edge}
          onHold={() => setHeld(edge)}
          onRelease={() => setHeld(undefined)}
          onMove={(to) => onChange(withColumn(layer, j, to))}
        />
      ))}
    </Square>
  );
}

// Tenths, as the fields' arrow keys go.
function withColumn({ W, b }: Affine, j: number, tip: Point): Affine {
  const entry = (i: 0 | 1) => {
    const value = Math.round(10 * (tip[i] - b[i])) / 10 + 0;
    return Math.min(10, Math.max(-10, value));
  };
  const [top, bottom] = [entry(0), entry(1)];
  return {
    W: j === 0 ? [top, W[1], bottom, W[3]] : [W[0], top, W[2], bottom],
    b,
  };
}
