import type { Activation, TrainingSettings } from "../../engine/index.ts";

/** Points drawn of every sample: the first are trained on, the others held out. */
export const drawn = 300;

/** The length of a run: every step sees all training points. */
export const steps = 4000;

/** A fit of a noisy sine over [0, 10] by one hidden layer; what is left out is the chapter's setting. */
export interface SineSettings {
  /** Hidden units; 0 fits a straight line. */
  readonly units: number;
  /** Points trained on. */
  readonly points?: number;
  readonly noise?: number;
  /** Which sample is drawn. */
  readonly sample?: number;
  /** Which start the network has. */
  readonly seed?: number;
  readonly decay?: number;
  readonly standardise?: boolean;
  readonly activation?: Activation;
}

/** The run of a fit: squared error, Adam at rate 0.03, all training points in every step. */
export function noisySine({
  units,
  points = 20,
  noise = 0.3,
  sample = 0,
  seed = 0,
  decay = 0,
  standardise = true,
  activation = "sigmoid",
}: SineSettings): TrainingSettings {
  const output = { units: 1, activation: "linear" } as const;
  return {
    network: {
      inputs: 1,
      layers: units === 0 ? [output] : [{ units, activation }, output],
      seed,
    },
    loss: "mse",
    data: {
      ...{ name: "sine", count: drawn, noise, seed: sample },
      test: (drawn - points) / drawn,
      standardise,
    },
    optimizer: { name: "adam", learningRate: 0.03 },
    batch: "full",
    l2: decay,
  };
}
