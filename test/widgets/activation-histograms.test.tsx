import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { decodeRun, encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { ActivationHistograms } from "@/widgets/activation-histograms/ActivationHistograms.tsx";
import { brief, briefSpread } from "@/widgets/activation-histograms/brief.ts";
import { layersOf } from "@/widgets/activation-histograms/layers.ts";
import {
  jobOf,
  settings,
  type Settings,
} from "@/widgets/activation-histograms/settings.ts";
import {
  checkProps,
  defaultsOf,
  readSettings,
  writeSettings,
} from "@/widgets/settings.ts";

const book = defaultsOf(settings);

const layersAt = (changes: Partial<Settings>, epoch = 0) => {
  const job = jobOf({ ...book, ...changes });
  return layersOf({ job, ...firstFrame(job, epoch) });
};

const drawn = (changes: Partial<Settings>) => {
  const values = { ...book, ...changes };
  const first = encodeRun(firstFrame(jobOf(values), 0));
  return render(
    <ActivationHistograms id="fig-a" book={values} first={first} />,
  );
};

const text = (html: string) => html.replace(/<[^>]*>/g, "");

describe("the layers", () => {
  // The prediction holds for small signals and many units: a mean over seeds and layers comes near it.
  test.each([
    ["sigmoid", "pytorch"],
    ["sigmoid", "xavier"],
    ["tanh", "pytorch"],
    ["relu", "pytorch"],
    ["relu", "he"],
  ] as const)(
    "of %s from %s lose or keep the data as predicted",
    (activation, start) => {
      const seeds = Array.from({ length: 8 }, (_, seed) => seed);
      const factors = seeds.map((seed) => {
        const { moments } = layersAt({ activation, start, seed, width: 50 });
        return (moments[9].overExamples / moments[0].overExamples) ** (1 / 9);
      });
      const mean = factors.reduce((a, b) => a + b) / factors.length;
      const { factor } = layersAt({ activation, start, width: 50 });
      expect(mean / factor).toBeGreaterThan(0.85);
      expect(mean / factor).toBeLessThan(1.15);
    },
  );

  test("count every activation once", () => {
    for (const counts of layersAt({ activation: "relu" }).histograms)
      expect(counts.reduce((a, b) => a + b)).toBe(200 * book.width);
  });

  test("stay alike for ever if they start alike", () => {
    for (const { overUnits } of layersAt({ start: "constant" }, 20).moments)
      expect(overUnits).toBe(0);
  });
});

describe("the figure", () => {
  test.each(
    settings.activation.options.flatMap((activation) =>
      settings.start.options.map((start) => ({ activation, start })),
    ),
  )("is drawn of $activation from $start before any script runs", (changes) => {
    const html = drawn(changes);
    expect(html).toContain("Histograms of the activations of hidden layers");
    expect(html.match(/.{20}(NaN|undefined|Infinity)/)).toBeNull();
  });

  test("says what the data have lost on their way", () => {
    expect(text(drawn({}))).toMatch(
      /spread over the points shrinks from 0\.071 to 9\.8 × 10−10: a factor of 0\.134 a layer, where 0\.144 is predicted/,
    );
    expect(text(drawn({ start: "constant" }))).toContain("all alike");
    expect(text(drawn({ depth: 1 }))).toContain("the only layer changes by");
  });

  test("draws the same from the encoded frame on both sides", () => {
    const first = encodeRun(firstFrame(jobOf(book), 0));
    expect(encodeRun(decodeRun(first))).toBe(first);
  });

  test("keeps its settings through an address", () => {
    const values = {
      ...book,
      activation: "relu",
      start: "he",
      seed: 3,
    } as const;
    const address = writeSettings(settings, values);
    expect(address.toString()).toBe("activation=relu&start=he&seed=3");
    expect(readSettings(settings, address)).toEqual({ values, problems: [] });
  });

  test("refuses a start that it does not know", () => {
    expect(() =>
      checkProps(
        settings,
        { source: "content/05.mdx:9", start: "zeros" },
        "ActivationHistograms",
      ),
    ).toThrow(
      'content/05.mdx:9: ActivationHistograms: bad start: "zeros" (expected one of pytorch, xavier, he, normal, constant)',
    );
  });
});

test.each([
  [0.5234, ".52"],
  [-0.031, "−.03"],
  [-0.001, ".00"],
  [2.44, "2.4"],
  [123.4, "123"],
  [26357, "10^4"],
])("%d is written in four characters: %s", (value, written) => {
  const { mantissa, exponent } = brief(value);
  expect(exponent ? `${mantissa}^${exponent}` : mantissa).toBe(written);
});

test("a spread is never written as .00", () => {
  expect(briefSpread(0)).toEqual({ mantissa: "0" });
  expect(briefSpread(3e-9)).toEqual({ mantissa: "10", exponent: "−9" });
});
