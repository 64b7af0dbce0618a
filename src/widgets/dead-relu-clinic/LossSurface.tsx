import { useMemo } from "preact/hooks";
import { Panel, Surface, Term } from "@/plots/index.ts";
import { resolution, surface, type State } from "./clinic.ts";
import { Descent } from "./Descent.tsx";
import { Letter } from "./Letter.tsx";
import { Plateau, Valleys } from "./Ground.tsx";
import { edge, type Settings } from "./settings.ts";

interface Props {
  readonly id: string;
  readonly activation: Settings["activation"];
  readonly path: readonly State[];
  readonly here: State;
  /** Puts the start elsewhere. */
  readonly onMove: (w1: number, w2: number) => void;
}

/** The loss over both weights, seen from above: where it is flat, the descent, and the way downhill from here. */
export function LossSurface({ id, activation, path, here, onMove }: Props) {
  const values = useMemo(() => surface(activation), [activation]);
  // A press anywhere puts the start there; from the start itself it can be dragged.
  const place = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { left, top, width, height } =
      event.currentTarget.getBoundingClientRect();
    const part = (pixels: number, length: number) =>
      Math.min(1, Math.max(0, pixels / length));
    const w1 = edge * (2 * part(event.clientX - left, width) - 1);
    const w2 = edge * (1 - 2 * part(event.clientY - top, height));
    onMove(Number(w1.toFixed(2)) + 0, Number(w2.toFixed(2)) + 0);
  };
  const grab = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { target, currentTarget, pointerId } = event;
    const held =
      target instanceof Element && target.closest("[data-start]") !== null;
    // A finger elsewhere may be about to scroll the page: it is a press only when it has left again.
    if (!held && event.pointerType === "touch") return;
    currentTarget.setPointerCapture(pointerId);
    if (!held) place(event);
  };
  return (
    <Panel
      title={
        <>
          <Term tone="loss">Loss</Term> over both weights: the fuller the
          colour, the higher
        </>
      }
    >
      <div class="dead-relu-clinic-map">
        <Ticks of={2} />
        <div
          class="dead-relu-clinic-square"
          onPointerDown={grab}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId))
              place(event);
          }}
          onClick={(event) => {
            if (event instanceof PointerEvent) place(event);
          }}
        >
          <Surface
            values={values}
            resolution={resolution}
            label={`Loss over w1 and w2 from −${edge} to ${edge}. ${
              activation === "relu"
                ? "Flat, with gradient 0, wherever w1 or w2 is negative."
                : "A saddle at the origin between two valleys."
            }`}
          >
            {activation === "relu" && <Plateau id={id} />}
            <Valleys activation={activation} />
            <Descent id={id} path={path} here={here} />
          </Surface>
        </div>
        <Ticks of={1} />
      </div>
    </Panel>
  );
}

const Ticks = ({ of }: { readonly of: 1 | 2 }) => (
  <div class={`dead-relu-clinic-ticks-${of}`} aria-hidden="true">
    <span>−{edge}</span>
    <span class="q-param">
      <Letter of="w" index={of} />
    </span>
    <span>{edge}</span>
  </div>
);
