import { pointsOf } from "./scene.ts";
import type { Comparison } from "./compare.ts";
import { Determinant } from "./Determinant.tsx";
import { edgeFor } from "./place.ts";
import { Letter } from "./Letter.tsx";
import { Plane } from "./Plane.tsx";
import { sceneInWords } from "./sceneInWords.ts";
import { Square } from "./Square.tsx";

interface Props {
  readonly id: string;
  readonly comparison: Comparison;
}

/** What the stack makes of the input beside what the one merged layer makes of it, to one scale. */
export function Ends({ id, comparison }: Props) {
  const { scenes, merges, merged, at, isSeen, rank } = comparison;
  const end = scenes[scenes.length - 1];
  const edge = edgeFor(
    [...pointsOf(end), ...pointsOf(merged)],
    [end, merged].flatMap(({ e1, e2 }) => [e1, e2]),
  );
  const layers = merges.length;
  const panel = { edge, named: true, ringed: isSeen ? at : undefined };
  return (
    <>
      <div class="plot-panel">
        <p class="plot-title">
          <strong>The stack</strong>,{" "}
          {layers === 1 ? "one layer" : `${layers} layers`}
        </p>
        <Square edge={edge}>
          <Plane
            {...panel}
            id={`${id}-stack`}
            scene={end}
            label={`The stack after layer ${layers}: ${sceneInWords(end)}`}
          />
        </Square>
      </div>
      <div class="plot-panel">
        <p class="plot-title">
          <strong>One layer</strong>, <Letter of="W" merged />
          <Letter of="x" /> + <Letter of="b" merged />
        </p>
        <Square
          edge={edge}
          note={<Determinant value={comparison.determinant} rank={rank} />}
        >
          <Plane
            {...panel}
            id={`${id}-merged`}
            scene={merged}
            layer={merges[layers - 1]}
            label={`One layer with the merged numbers: ${sceneInWords(merged)}`}
          />
        </Square>
      </div>
    </>
  );
}
