import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { Race } from "@/widgets/race/Race.tsx";
import { jobOf, racers, settings } from "@/widgets/race/settings.ts";
import { verdict, type Racer } from "@/widgets/race/verdict.ts";
import {
  checkProps,
  defaultsOf,
  readSettings,
  writeSettings,
} from "@/widgets/settings.ts";

const book = defaultsOf(settings);
const names = Object.values(racers);

describe("the verdict", () => {
  const at = (name: string, loss: number, correct: number, before = loss) =>
    ({ name, loss, correct, losses: [0.77, before, loss] }) satisfies Racer;
  const said = (networks: readonly Racer[], epoch: number) =>
    verdict(networks, { epoch, count: 400 })
      .map((part) =>
        typeof part === "string" ? part : part.value.toPrecision(3),
      )
      .join("");

  test("says who is stuck and who has learnt", () => {
    const networks = [
      at("sigmoid", 0.6942, 200, 0.6931),
      at("tanh", 0.014, 398),
      at("ReLU", 0.004, 399),
    ];
    expect(said(networks, 100)).toBe(
      "After 100 epochs sigmoid has never left log 2 = 0.693, a coin’s loss; tanh and ReLU have 398 and 399 of 400 points right.",
    );
  });

  test("says of all three what holds for all three", () => {
    const networks = names.map((name) => at(name, 0.7, 200));
    expect(said(networks, 0)).toBe(
      "Before training all three start at log 2 = 0.693, a coin’s loss.",
    );
  });

  test("tells being near log 2 from never leaving it, and both from doing worse", () => {
    const networks = [
      at("sigmoid", 0.7, 200, 0.5),
      at("tanh", 1.2, 210),
      at("ReLU", 0.35, 330),
    ];
    expect(said(networks, 1)).toBe(
      "After 1 epoch sigmoid is near log 2 = 0.693, a coin’s loss; tanh is worse than a coin, with a loss of 1.20; ReLU has come down to 0.350.",
    );
  });
});

describe("the race", () => {
  // Narrow networks: what is tested here does not depend on the width.
  const drawn = (epoch: number) => {
    const values = { ...book, width: 4 };
    const first = encodeRun(firstFrame(jobOf(values), epoch));
    return render(<Race id="fig-race" book={values} first={first} />);
  };

  test.each([0, 3])("is drawn at epoch %i before any script runs", (epoch) => {
    const html = drawn(epoch);
    for (const name of names)
      expect(html).toContain(
        `The plane as the ${name} network sees it after epoch ${epoch}`,
      );
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("has its points in the page once, however many fields show them", () => {
    const marks = drawn(0).match(/<circle class="plot-class-a" cx|-b" x=/g);
    // And one circle for the legend.
    expect(marks).toHaveLength(400);
  });

  test("gives all three networks the same start and data, and only the activation differs", () => {
    const [first, ...others] = jobOf(book).runs;
    const activations = (run: typeof first) =>
      run.network.layers.map(({ activation }) => activation);
    expect(activations(first)).toEqual([
      ...Array<string>(4).fill("sigmoid"),
      "linear",
    ]);
    for (const run of others) {
      const layers = run.network.layers.map((layer, l) => ({
        ...layer,
        activation: first.network.layers[l].activation,
      }));
      expect({ ...run, network: { ...run.network, layers } }).toEqual(first);
    }
  });

  test("keeps its settings through an address", () => {
    const values = {
      ...book,
      optimizer: "adam",
      rate: 0.01,
      start: "xavier-4",
      width: 24,
    } as const;
    const address = writeSettings(settings, values);
    expect(address.toString()).toBe(
      "rate=0.01&optimizer=adam&start=xavier-4&width=24",
    );
    expect(readSettings(settings, address)).toEqual({ values, problems: [] });
  });

  test("refuses a data set that it does not offer", () => {
    expect(() =>
      checkProps(
        settings,
        { source: "content/05.mdx:12", data: "moons" },
        "Race",
      ),
    ).toThrow(
      'content/05.mdx:12: Race: bad data: "moons" (expected one of spirals, circles, xor-cloud)',
    );
  });
});
