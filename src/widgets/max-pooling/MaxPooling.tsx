import { Panels } from "@/plots/index.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { Choice } from "@/ui/Choice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { addressOf, controlsOf } from "../settings.ts";
import { Letter } from "./Letter.tsx";
import { PairFields } from "./PairFields.tsx";
import { PairPanel } from "./PairPanel.tsx";
import { pools, sum, tryOn, winnerOf, type Pair } from "./pools.ts";
import { Relation } from "./Relation.tsx";
import { settings, type Settings } from "./settings.ts";
import { afterSign, shown } from "./shown.ts";
import { Trials } from "./Trials.tsx";
import { Verdict } from "./Verdict.tsx";
import "./max-pooling.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
}

/** Two vectors of two numbers, pooled and added in either order. */
export function MaxPooling({ id, book }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const control = controlsOf(settings, values, change);
  const { pool } = values;
  const a = pairOf(settings.a.list(values.a));
  const b = pairOf(settings.b.list(values.b));
  const setA = (pair: Pair) => change({ a: settings.a.join(pair) });
  const setB = (pair: Pair) => change({ b: settings.b.join(pair) });
  const { ofA, ofB, apart, together } = tryOn(pool, a, b);
  const { short } = pools[pool];
  const panel = (name: string, pair: Pair, pooled: number) => ({
    label: `${name}: ${pair.map(shown).join(", ")}; ${short} ${shown(pooled)}.`,
    pair,
    taken: [1, 2].map(
      (place) => pool === "average" || (winnerOf(pair) ?? place) === place,
    ),
    pooled: { value: pooled, name: `${short} ${shown(pooled)}` },
  });
  return (
    <div class="max-pooling">
      <FigureMenu link={address.link} onReset={address.reset} />
      <div class="ui-settings">
        <Choice {...control("pool")} />
        <PairFields name="a" pair={a} onChange={setA} />
        <PairFields name="b" pair={b} onChange={setB} />
      </div>
      <Panels columns={3}>
        <PairPanel
          {...panel("a", a, ofA)}
          title={<Letter of="a" />}
          name="a"
          onChange={setA}
        />
        <PairPanel
          {...panel("b", b, ofB)}
          title={<Letter of="b" />}
          name="b"
          onChange={setB}
        />
        <PairPanel
          {...panel("a + b", sum(a, b), together)}
          title={
            <>
              <Letter of="a" /> + <Letter of="b" />
            </>
          }
          expected={{
            value: apart,
            name: `${shown(ofA)} + ${afterSign(ofB)} = ${shown(apart)}`,
          }}
        />
      </Panels>
      <p class="ui-verdict max-pooling-verdict" aria-live="polite">
        <Verdict {...{ pool, a, b }} />
      </p>
      <div class="max-pooling-tables">
        <Trials a={a} b={b} />
        <Relation a={a} b={b} />
      </div>
      <AddressNotice problems={address.problems} />
    </div>
  );
}

const pairOf = ([first, second]: readonly number[]): Pair => [first, second];
