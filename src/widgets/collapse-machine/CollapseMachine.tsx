import { useMemo } from "preact/hooks";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { addressOf } from "../settings.ts";
import { compare } from "./compare.ts";
import { Controls } from "./Controls.tsx";
import { Ends } from "./Ends.tsx";
import { Layers } from "./Layers.tsx";
import { Merge } from "./Merge.tsx";
import { settings, type Settings } from "./settings.ts";
import { reluOf, stackOf, withLayer } from "./stack.ts";
import { StackTable } from "./StackTable.tsx";
import { Verdict } from "./Verdict.tsx";
import "./collapse-machine.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
}

/** A stack of layers in the plane, the one layer it multiplies out to, and a ReLU that keeps it from doing so. */
export function CollapseMachine({ id, book }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const { stack, relu, comparison } = useMemo(() => {
    const [stack, relu] = [stackOf(values), reluOf(values)];
    return { stack, relu, comparison: compare(stack, relu) };
  }, [values]);
  const { scenes, merges } = comparison;
  return (
    <div class="collapse-machine">
      <FigureMenu link={address.link} onReset={address.reset} table />
      <Controls values={values} change={change} />
      <Layers
        {...{ id, stack, scenes, relu }}
        onChange={(l, layer) => change(withLayer(l, layer))}
      />
      <p class="ui-verdict collapse-machine-verdict" aria-live="polite">
        <Verdict {...{ stack, relu, comparison }} />
      </p>
      <div class="collapse-machine-ends-and-merge">
        <Ends id={id} comparison={comparison} />
        <Merge
          {...{ stack, merges }}
          upTo={Math.min(values.merge, values.layers)}
          onUpTo={(merge) => change({ merge })}
        />
      </div>
      <AddressNotice problems={address.problems} />
      <StackTable stack={stack} merges={merges} />
    </div>
  );
}
