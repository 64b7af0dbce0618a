import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import {
  createNetwork,
  createTraining,
  makeDataset,
  predict,
} from "@/engine/index.ts";
import { createFastKernels } from "@/engine/simd/kernels.ts";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { LinearTraining } from "@/widgets/linear-training/LinearTraining.tsx";
import { logisticRegression } from "@/widgets/linear-training/logistic.ts";
import { mergedNeuron } from "@/widgets/linear-training/mergedNeuron.ts";
import {
  dataOf,
  epochs,
  grounds,
  jobOf,
  networkOf,
  settings,
  type Settings,
} from "@/widgets/linear-training/settings.ts";
import { successes } from "@/widgets/linear-training/successes.ts";
import { standingOf } from "@/widgets/linear-training/standing.ts";
import { checkProps, defaultsOf } from "@/widgets/settings.ts";
import { keysOf } from "@/widgets/tables.ts";

const book = defaultsOf(settings);
const best = (data: Settings["data"]) =>
  logisticRegression(makeDataset(dataOf(data)));

/** The loss that a run ends at. */
function endOf(changes: Partial<Settings>): number {
  const [run] = jobOf({ ...book, ...changes }).runs;
  const training = createTraining(run, createFastKernels());
  training.run(epochs);
  return training.measure().loss;
}

describe("logistic regression", () => {
  test.each(keysOf(grounds))(
    "of %s ends where the engine's neuron ends when it is trained long enough",
    (data) => {
      const [run] = jobOf({ ...book, data, depth: 0 }).runs;
      const training = createTraining({
        ...run,
        optimizer: { name: "momentum", learningRate: 1 },
      });
      training.run(4000);
      const { loss, weights, bias } = best(data);
      const { parameters } = training.network;
      expect(loss).toBeCloseTo(training.measure().loss, 12);
      [...weights, bias].forEach((value, i) =>
        expect(value).toBeCloseTo(parameters[i], 5),
      );
    },
  );

  test("of XOR's four points knows nothing: log 2, and no weight", () => {
    const { loss, weights, bias } = best("xor");
    expect(loss).toBeCloseTo(Math.LN2, 15);
    expect([...weights, bias]).toEqual([0, 0, 0]);
  });
});

describe("a stack of linear layers", () => {
  test.each([0, 1, 5])(
    "with %i hidden layers is the one neuron it is merged into",
    (depth) => {
      const spec = networkOf({ ...book, depth, seed: 4 });
      const network = createNetwork(spec);
      const x = makeDataset(dataOf("circles")).points;
      const { weights, bias } = mergedNeuron(spec, network.parameters)!;
      predict(network, x, 400).forEach((output, n) =>
        expect(
          weights[0] * x[2 * n] + weights[1] * x[2 * n + 1] + bias,
        ).toBeCloseTo(output, 12),
      );
    },
  );

  test("is no neuron once it bends", () => {
    const spec = networkOf({ ...book, activation: "tanh" });
    expect(mergedNeuron(spec, createNetwork(spec).parameters)).toBeUndefined();
  });

  test.each(keysOf(grounds))("on %s ends at logistic regression", (data) => {
    for (const depth of [0, 1, 2, 3])
      expect(standingOf(endOf({ data, depth }), best(data).loss)).toBe("same");
  });

  test("never gets below it by more than rounding", () => {
    for (const seed of [0, 1, 2, 3, 4])
      expect(endOf({ data: "gaussians", depth: 5, seed })).toBeGreaterThan(
        best("gaussians").loss - 1e-15,
      );
  });

  test("never ends below the caption's 0.1 on the rings; with a bend all 20 seeds do", async () => {
    expect(await successes(book)).toEqual({ linear: 0, tanh: 20, relu: 20 });
  }, 120_000);
});

test("two losses are the same when four decimals cannot tell them apart", () => {
  expect(standingOf(0.69237, 0.69235)).toBe("same");
  expect(standingOf(0.6925, 0.6923)).toBe("above");
  expect(standingOf(0.6921, 0.6923)).toBe("below");
});

describe("the figure", () => {
  const drawn = (changes: Partial<Settings>, epoch: number) => {
    const values = { ...book, ...changes };
    const first = encodeRun(firstFrame(jobOf(values), epoch));
    return render(
      <LinearTraining id="fig-linear-training" book={values} first={first} />,
    );
  };
  const verdict = (html: string) =>
    /<p class="ui-verdict.*?<\/p>/s
      .exec(html)![0]
      .replace(/<[^>]*>/g, "")
      .trim();

  test("says at the end of the book's run that it ends where logistic regression does", () => {
    expect(verdict(drawn({}, epochs))).toBe(
      "After 1000 epochs the stack (2 hidden layers, linear) ends at 0.6924, logistic regression at 0.6924: the same. No straight boundary gets lower.",
    );
  });

  test("says that a bend gets below, and by how much", () => {
    expect(verdict(drawn({ activation: "tanh" }, epochs))).toMatch(
      /^After 1000 epochs the stack \(2 hidden layers, tanh\) ends at 0\.01\d+, logistic regression at 0\.6924: below it by 0\.6\d+\. Its boundary bends\.$/,
    );
  });

  test("calls a stack without hidden layers what it is, whatever its activation", () => {
    const html = drawn({ depth: 0, activation: "relu" }, 0);
    expect(verdict(html)).toMatch(
      /^Before training the single neuron is at 0\.\d+, logistic regression ends at 0\.6924: above it by 0\.\d+\. No straight boundary gets lower\.$/,
    );
    expect(html).toContain("straight boundary");
  });

  test.each(
    keysOf(grounds).flatMap((data) =>
      settings.activation.options.flatMap((activation) =>
        [0, 5].map((depth) => ({ data, activation, depth })),
      ),
    ),
  )("is drawn of numbers only: $data, $activation, $depth", (changes) => {
    for (const rate of [0.001, 1])
      expect(drawn({ ...changes, rate, width: 1 }, 2)).not.toMatch(
        /NaN|undefined|Infinity|not a number|infinite/,
      );
  });

  test("refuses six hidden layers in a chapter, in words", () => {
    expect(() =>
      checkProps(
        settings,
        { source: "01-x.mdx:12", depth: 6 },
        "LinearTraining",
      ),
    ).toThrow(
      "01-x.mdx:12: LinearTraining: bad depth: 6 (expected a whole number from 0 to 5)",
    );
  });
});
