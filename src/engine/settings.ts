import { checkTrainable } from "./backpropagation.ts";
import { checkChoice, checkKeys, checkNumber, checkWhole } from "./check.ts";
import { makeDataset } from "./dataset.ts";
import type { Change } from "./change.ts";
import { checkChanges } from "./change.ts";
import type { Dataset, DatasetSpec } from "./dataset.ts";
import { losses } from "./losses.ts";
import type { Loss } from "./losses.ts";
import { checkNetwork } from "./network.ts";
import type { NetworkSpec } from "./network.ts";
import { optimizerSettings } from "./optimizers.ts";
import type { OptimizerSpec } from "./optimizers.ts";
import type { OwnDataSpec } from "./ownData.ts";

/** Everything a run is determined by; plain data. */
export interface TrainingSettings {
  /** Its seed draws the initial weights and then the order of every epoch, like a script's one torch.manual_seed. */
  readonly network: NetworkSpec;
  readonly loss: Loss;
  readonly data: DatasetSpec | OwnDataSpec;
  readonly optimizer: OptimizerSpec;
  /** Examples in a step, drawn without replacement, the last batch of an epoch perhaps smaller; 'full' takes all, in order. */
  readonly batch: number | "full";
  /** Penalty l1 Σ|p| over all parameters. */
  readonly l1?: number;
  /** Penalty l2/2 Σp² over all parameters, PyTorch's weight_decay. */
  readonly l2?: number;
  /** What a hand changes while the run goes on. */
  readonly changes?: readonly Change[];
}

/** The data set of the settings, once all of them fit together; a RangeError that names the setting if one does not. */
export function checkSettings(settings: TrainingSettings): Dataset {
  const { network, loss, batch, l1 = 0, l2 = 0 } = settings;
  checkKeys("training setting", settings, keys);
  checkNetwork(network);
  checkTrainable(network);
  checkChoice("loss", loss, losses);
  optimizerSettings(settings.optimizer);
  checkNumber("l1", l1, 0);
  checkNumber("l2", l2, 0);
  checkChanges(settings.changes ?? [], network);

  const data = makeDataset(settings.data);
  if (network.inputs !== data.inputs) {
    throw new RangeError(
      `invalid network inputs: ${network.inputs} (expected ${data.inputs}, as many as ${data.name} has)`,
    );
  }
  const { units } = network.layers[network.layers.length - 1];
  losses[loss].check(data.y, data.count, units);
  losses[loss].check(data.test.y, data.test.count, units);
  if (batch !== "full") checkWhole("batch", batch, 1, data.count);
  return data;
}

const keys = [
  "network",
  "loss",
  "data",
  "optimizer",
  "batch",
  "l1",
  "l2",
  "changes",
];
