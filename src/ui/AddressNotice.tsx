import { Notice } from "./Notice.tsx";
import type { AddressProblem } from "./useAddress.ts";

interface Props {
  problems: readonly AddressProblem[];
}

/** What the figure could not use of its address, a line for each, and what it uses instead. */
export const AddressNotice = ({ problems }: Props) => (
  <>
    {problems.map(({ name, given, expected, used }) => (
      <Notice key={name} title={name}>
        {given === undefined ? (
          <>
            in the address is not a setting of this figure; is{" "}
            <em>{expected}</em> meant?
          </>
        ) : (
          <>
            in the address is <em>{given || "empty"}</em>; it must be {expected}
            .
          </>
        )}{" "}
        The figure uses {used}.
      </Notice>
    ))}
  </>
);
