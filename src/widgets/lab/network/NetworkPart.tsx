import { useCallback, useMemo } from "preact/hooks";
import type { Feature } from "@/engine/index.ts";
import { addUnits, setDepth, toggleInput } from "../edit.ts";
import { limits } from "../limits.ts";
import { settings } from "../settings.ts";
import { UnitCard } from "../unit/UnitCard.tsx";
import type { LabHandle } from "../useLab.ts";
import { DepthButtons } from "./DepthButtons.tsx";
import { NetworkPicture } from "./NetworkPicture.tsx";
import type { UnitPlace } from "./place.ts";

type Selected = UnitPlace & { readonly input?: number };

interface Props {
  readonly lab: LabHandle;
  readonly selected: Selected | undefined;
  readonly select: (place: Selected | undefined) => void;
  readonly hover: (place: UnitPlace | undefined) => void;
}

/** The middle of the desk: how many layers, the network, and the numbers of the unit that is pressed. */
export function NetworkPart({ lab, selected, select, hover }: Props) {
  const { values, edit, shown, frame, moving, example } = lab;
  const depth = settings.hidden.list(values.hidden).length;
  const head = useMemo(
    () => (
      <p class="lab-title">
        Network
        <DepthButtons
          depth={depth}
          most={limits.layers}
          onDepth={(next) => edit(setDepth(values, next))}
        />
      </p>
    ),
    [values, edit, depth],
  );
  const onInput = useCallback(
    (input: Feature) => edit((state) => toggleInput(state, input)),
    [edit],
  );
  return (
    <section class="lab-middle" aria-label="Network">
      {head}
      <NetworkPicture
        {...{ shown, frame, moving, selected, onInput }}
        onSelect={(at, input) => select({ ...at, input })}
        onHover={hover}
        onMore={(layer, more) => edit(addUnits(values, layer, more))}
      />
      {selected && lab.weights ? (
        <UnitCard
          {...{ shown, example }}
          place={selected}
          input={selected.input}
          parameters={lab.weights}
          onExample={lab.setExample}
          onEdit={lab.byHand}
          onUnit={(unit) => select({ layer: selected.layer, unit })}
          onClose={() => select(undefined)}
        />
      ) : (
        <p class="lab-hint">
          Press a unit to see it large, and to set its weights and its bias by
          hand.
        </p>
      )}
    </section>
  );
}
