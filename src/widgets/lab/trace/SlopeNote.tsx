import type { UnitNumbers } from "../unit/rows.ts";
import { Num } from "./terms.tsx";

/** The slope that a layer has learned, where its activation learns one. */
export const SlopeNote = ({ slope }: UnitNumbers) =>
  slope === undefined ? null : (
    <>
      {" "}
      with slope <Num q="param" value={slope} />
    </>
  );
