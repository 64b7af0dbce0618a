import type { ComponentChildren } from "preact";
import { Entry } from "./Entry.tsx";

interface Props {
  readonly edge: number;
  /** A word between them. */
  readonly note?: ComponentChildren;
  /** The plane, and handles over it. */
  readonly children: ComponentChildren;
}

/** A plane with the numbers at the ends of its axis under it. */
export const Square = ({ edge, note, children }: Props) => (
  <div class="collapse-machine-frame">
    <div class="collapse-machine-over">{children}</div>
    <p class="collapse-machine-ends">
      <Entry value={-edge} />
      <span>{note}</span>
      <Entry value={edge} />
    </p>
  </div>
);
