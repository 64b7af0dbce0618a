import { Quantity } from "@/plots/index.ts";
import { settings, type Settings } from "../settings.ts";
import { differing, mostPins, shownValue, type Pin } from "./pins.ts";
import { PinnedCurves } from "./PinnedCurves.tsx";

interface Props {
  readonly pins: readonly Pin[];
  /** The run that is shown now. */
  readonly now: Omit<Pin, "name">;
  readonly onPin: () => void;
  readonly onOpen: (pin: Pin) => void;
  readonly onRemove: (pin: Pin) => void;
}

/** Runs that the reader keeps: where their settings differ, what came of them, and their losses over each other. */
export function Compare({ pins, now, onPin, onOpen, onRemove }: Props) {
  const rows = [...pins, { ...now, name: "now" }];
  const names = differing(rows.map(({ values }) => values));
  return (
    <section class="lab-compare" aria-label="Pinned runs">
      <button
        type="button"
        class="ui-action"
        disabled={pins.length >= mostPins}
        onClick={onPin}
      >
        Pin this run
      </button>
      {pins.length === 0 ? (
        <span class="lab-note">
          keeps its curve and its numbers, to compare the next one with.
        </span>
      ) : (
        <>
          <PinnedCurves runs={rows} />
          <div
            class="lab-pins"
            tabIndex={0}
            role="region"
            aria-label="Pinned runs in numbers"
          >
            <table>
              <thead>
                <tr>
                  <th scope="col">run</th>
                  {names.map((name) => (
                    <th key={name} scope="col">
                      {labelOf(name)}
                    </th>
                  ))}
                  <th scope="col">epoch</th>
                  <th scope="col">loss</th>
                  <th scope="col">held out</th>
                  <th scope="col">{now.measured.measure}</th>
                  <th scope="col">parameters</th>
                  <th scope="col">
                    <span class="sr-only">actions</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row
                    key={row.name}
                    run={row}
                    names={names}
                    {...(row.name !== "now" && {
                      onOpen: () => onOpen(row),
                      onRemove: () => onRemove(row),
                    })}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {names.length === 0 && (
            <p class="lab-note">
              All settings are the same: so is the run, to the last bit.
            </p>
          )}
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly run: Pin;
  readonly names: readonly (keyof Settings)[];
  readonly onOpen?: () => void;
  readonly onRemove?: () => void;
}

function Row({ run, names, onOpen, onRemove }: RowProps) {
  const { train, test } = run.measured;
  return (
    <tr>
      <th scope="row">{run.name}</th>
      {names.map((name) => (
        <td key={name}>{shownValue(name, run.values)}</td>
      ))}
      <td>{Number(run.epoch.toFixed(2))}</td>
      <td>
        <Quantity value={train.loss} tone="loss" significant={4} />
      </td>
      <td>
        {test ? (
          <Quantity value={test.loss} tone="loss" significant={4} />
        ) : (
          "none"
        )}
      </td>
      <td>{train.said}</td>
      <td>{run.parameters}</td>
      <td>
        {onOpen && (
          <button
            type="button"
            class="ui-action"
            aria-label={`Open run ${run.name}`}
            onClick={onOpen}
          >
            Open
          </button>
        )}{" "}
        {onRemove && (
          <button
            type="button"
            class="ui-action"
            aria-label={`Remove run ${run.name}`}
            onClick={onRemove}
          >
            Remove
          </button>
        )}
      </td>
    </tr>
  );
}

const labelOf = (name: keyof Settings): string => settings[name].label;
