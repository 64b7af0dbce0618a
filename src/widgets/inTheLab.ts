import type { Job } from "@/training/protocol.ts";
import type { LabLink } from "../ui/FigureMenu.tsx";

// Servers refuse addresses beyond about 8 kB.
const longest = 7000;

/**
 * The menu's ways into the lab, one for each run of a job that has a name: the same data, network and training there,
 * at the same epoch. The lab's code is fetched when one is pressed.
 */
export const inTheLab = (
  job: Job,
  epoch: number,
  names: readonly string[] = [""],
): readonly LabLink[] =>
  names.map((name, run) => ({
    label: name ? `Open in the lab: ${name}` : "Open in the lab",
    address: async () => {
      const [{ labStateOf }, { labAddress }] = await Promise.all([
        import("./lab/labStateOf.ts"),
        import("./lab/labAddress.ts"),
      ]);
      const state = labStateOf(job, run);
      if (!state) return undefined;
      const found = labAddress(state, import.meta.env.BASE_URL, epoch);
      return found.length > longest ? undefined : found;
    },
  }));
