import {
  band,
  Bars,
  formatNumber,
  Frame,
  Guide,
  log,
  numberText,
  Panel,
  Term,
  upTo,
  type Interval,
} from "@/plots/index.ts";
import type { Ladder, Past } from "./ladder.ts";
import { quantities } from "./quantities.ts";
import "./gradient-ladder.css";

interface Props {
  readonly ladder: Ladder;
  readonly past: Past;
  readonly domain: Interval;
  readonly epoch: number;
  /** Whether theory predicts anything: of layers that are equally wide. */
  readonly guided?: boolean;
}

/** Pixels from the top of both panels' axis to the baseline. */
export const panelHeight = 224;

/** A bar for every hidden layer, on a logarithmic axis; over the errors the line that theory predicts. */
export function LayerBars(props: Props) {
  const { ladder, past, domain, epoch, guided = true } = props;
  const { show, values, predicted, factor } = ladder;
  const { name, symbol, drawn } = quantities[show];
  const last = values.length - 1;
  const layers = values.map((_, l) => l);
  const x = band(values.length);
  const y = log(domain, upTo(panelHeight));
  return (
    <Panel
      title={
        <>
          <Term tone="grad">
            {capital(name)} <i class="gradient-ladder-symbol">{symbol}</i>
          </Term>
          : {drawn}, epoch{" "}
          <span class="gradient-ladder-epoch">{Math.floor(epoch)}</span>
        </>
      }
    >
      <Frame label={describe(name, values)} y={y} rows={2}>
        <Bars
          {...{ values, x, y }}
          tone="grad"
          heading="layer"
          featured={[0, last]}
        />
        {guided && show === "error" && last > 0 && values[last] > 0 && (
          <Guide
            xs={layers}
            values={predicted}
            {...{ x, y }}
            name={`predicted: × ${numberText(formatNumber(factor))} a layer`}
            clearOf={values.map((value, l) =>
              Math.max(value, past.highest[l] ?? value),
            )}
          />
        )}
      </Frame>
    </Panel>
  );
}

function describe(name: string, values: readonly number[]): string {
  const numbers = values.map((value) => numberText(formatNumber(value, 2)));
  return `${capital(name)} norm of hidden layers 1 to ${values.length}: ${numbers.join(", ")}`;
}

const capital = (word: string) => word[0].toUpperCase() + word.slice(1);
