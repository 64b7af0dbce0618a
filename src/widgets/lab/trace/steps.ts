/** One step of the way through a network and back; layers are counted from 1, the last is the output. */
export type Step =
  | { readonly kind: "given" | "loss" | "update"; readonly layer?: undefined }
  | {
      readonly kind: "forward" | "error" | "gradient";
      readonly layer: number;
    };

/** Forward layer by layer, the loss, back layer by layer: its errors, then its gradients; at last the update. */
export function stepsOf(layers: number): readonly Step[] {
  const forth = Array.from({ length: layers }, (_, l) => l + 1);
  return [
    { kind: "given" },
    ...forth.map((layer) => ({ kind: "forward" as const, layer })),
    { kind: "loss" },
    ...forth.toReversed().flatMap((layer) => [
      { kind: "error" as const, layer },
      { kind: "gradient" as const, layer },
    ]),
    { kind: "update" },
  ];
}

/** The place of a step among the others. */
export const placeOf = (
  steps: readonly Step[],
  kind: Step["kind"],
  layer: number,
): number =>
  steps.findIndex((step) => step.kind === kind && step.layer === layer);

/** The step at which a press on a unit of a layer shows it: of the same kind where that has layers. */
export function stepFor(
  steps: readonly Step[],
  at: number,
  layer: number,
): number {
  const { kind, layer: present } = steps[at];
  if (kind === "update" || present === layer) return at;
  const isLayerless = kind === "given" || kind === "loss";
  return placeOf(steps, isLayerless ? "forward" : kind, layer);
}
