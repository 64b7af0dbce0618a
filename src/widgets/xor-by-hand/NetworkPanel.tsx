import { Indexed, layoutOf, NetworkDiagram, Panel } from "@/plots/index.ts";
import type { NetworkPart } from "@/plots/index.ts";
import { NumberField } from "@/ui/NumberField.tsx";
import { entriesOf, type Answer, type Net } from "./net.ts";
import { settings, type Parameter, type Settings } from "./settings.ts";

interface Props {
  readonly net: Net;
  /** The example whose numbers stand in the nodes. */
  readonly x: readonly number[];
  readonly answer: Answer;
}

interface HandProps extends Props {
  /** Of the figure. */
  readonly id: string;
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
  readonly selected: NetworkPart | undefined;
  readonly onSelect: (part: NetworkPart | undefined) => void;
}

// Room for a field on each edge, and under a node, that a finger can meet.
const room = { 2: 224, 3: 115 } as const;
const below = 52;

/** The network with a field for every weight and every bias, in its place. */
export function NetworkByHand(props: HandProps) {
  const { id, net, x, answer, values, change, selected, onSelect } = props;
  const layers = [net.hidden, net.output];
  const layout = layoutOf(layers, {
    values: true,
    names: true,
    pitch: room[values.units],
    below,
  });
  const fields = fieldsOf(values.units).map((field) => {
    const { column, unit, from } = field.part;
    const node = layout.node(column, unit);
    const { x, y } =
      from === undefined
        ? { x: node.x, y: node.y + layout.radius + 17 }
        : layout.weight(column, unit, from);
    return { ...field, x, y };
  });
  const goToField = (part: NetworkPart) => {
    const field = document.querySelector<HTMLInputElement>(
      `#${id} [data-part="${keyOf(part)}"] input`,
    );
    field?.focus();
    field?.select();
  };
  return (
    <Panel title={titleOf(net)}>
      <div data-drawn>
        <NetworkDiagram
          label={`${titleOf(net)}; every number has a field.`}
          layers={layers}
          name={nameOf(net)}
          values={[x, answer.h, answer.logits]}
          pitch={room[values.units]}
          {...{ below, selected }}
          onSelect={goToField}
        >
          {fields.map(({ name, part, x, y }) => (
            <label
              key={name}
              class="xor-by-hand-field"
              data-part={keyOf(part)}
              style={`left:${x.toFixed(1)}%;top:${y.toFixed(1)}px`}
              onFocusIn={() => onSelect(part)}
              onFocusOut={() => onSelect(undefined)}
            >
              <NumberField
                {...settings[name]}
                value={values[name]}
                onChange={(value) => change({ [name]: value })}
              />
            </label>
          ))}
        </NetworkDiagram>
      </div>
    </Panel>
  );
}

/** The network as it was trained, its numbers written where they fit. */
export const NetworkTrained = ({ net, x, answer }: Props) => (
  <Panel title={titleOf(net)}>
    <NetworkDiagram
      label={`${titleOf(net)}.`}
      layers={[net.hidden, net.output]}
      name={nameOf(net)}
      values={[x, answer.h, answer.logits]}
    />
  </Panel>
);

function titleOf({ hidden, output }: Net): string {
  const parameters = 3 * hidden.units + (hidden.units + 1) * output.units;
  return `Network 2-${hidden.units}-${output.units}, ${parameters} parameters`;
}

// The outputs are named for their classes.
const nameOf = (net: Net) => (column: number, unit: number) =>
  column === 2 ? (
    net.output.units === 2 && unit === 0 ? (
      "equal"
    ) : (
      "different"
    )
  ) : (
    <Indexed letter={column === 0 ? "x" : "h"} index={unit + 1} />
  );

const keyOf = ({ column, unit, from }: NetworkPart) =>
  `${column} ${unit} ${from ?? "bias"}`;

function fieldsOf(units: Settings["units"]) {
  const { hidden, output } = entriesOf(units);
  const layer = (
    { weights, bias }: typeof hidden,
    column: number,
    inputs: number,
  ): { name: Parameter; part: NetworkPart }[] =>
    bias.flatMap((name, unit) => [
      ...weights
        .slice(unit * inputs, (unit + 1) * inputs)
        .map((name, from) => ({ name, part: { column, unit, from } })),
      { name, part: { column, unit } },
    ]);
  return [...layer(hidden, 1, 2), ...layer(output, 2, units)];
}
