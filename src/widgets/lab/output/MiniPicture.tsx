import type { RunFrame } from "@/training/protocol.ts";
import { UnitThumb } from "../network/UnitThumb.tsx";
import type { Shown } from "../shown.ts";

interface Props {
  readonly shown: Shown;
  readonly frame: RunFrame;
  readonly moving: boolean;
}

/** The output beside the run bar, for a phone, where the large picture may be out of sight. */
export function MiniPicture({ shown, frame, moving }: Props) {
  const { layers } = shown.training.network;
  const place = { layer: layers.length, unit: layers[layers.length - 1].units };
  return (
    <div class="lab-mini" aria-hidden>
      <UnitThumb {...{ shown, frame, moving, place }} />
    </div>
  );
}
