import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createNetwork, makeDataset, predict } from "@/engine/index.ts";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { bentLine } from "@/widgets/hinges/bentLine.ts";
import { Hinges } from "@/widgets/hinges/Hinges.tsx";
import { data, jobOf, settings } from "@/widgets/hinges/settings.ts";
import {
  checkProps,
  defaultsOf,
  readSettings,
  writeSettings,
} from "@/widgets/settings.ts";

const book = defaultsOf(settings);

const drawn = (changes: Partial<typeof book>, epoch: number) => {
  const values = { ...book, ...changes };
  const { frame, history } = firstFrame(jobOf(values), epoch);
  const first = encodeRun({ frame, history: history.slice(0, 1) });
  return render(<Hinges id="fig-hinges" book={values} first={first} />);
};

describe("a bent line", () => {
  const { x, points, scaling } = makeDataset(data);

  test.each([1, 2, 8])("of %i hinges says what its network says", (units) => {
    const network = createNetwork({
      inputs: 1,
      layers: [
        { units, activation: "relu" },
        { units: 1, activation: "linear" },
      ],
      seed: 3,
    });
    const line = bentLine(network.parameters, scaling);
    predict(network, x, data.count).forEach((output, n) =>
      expect(line.at(points[n])).toBeCloseTo(output, 12),
    );
  });

  test("is straight except at its hinges", () => {
    const { parameters } = firstFrame(jobOf(book), 50).frame.runs[1];
    const { at, hinges } = bentLine(parameters!, scaling);
    const bend = (x: number) =>
      Math.abs(at(x - 0.01) + at(x + 0.01) - 2 * at(x));
    for (const hinge of hinges) {
      expect(bend(hinge)).toBeGreaterThan(1e-6);
      expect(bend(hinge + 0.05)).toBeLessThan(1e-12);
    }
  });
});

describe("the cover", () => {
  test("fits better with every hinge it is given", () => {
    const losses = settings.hinges.options.map(
      (hinges) =>
        firstFrame(
          jobOf({ ...book, hinges }),
          jobOf(book).epochs,
        ).frame.runs.at(-1)!.loss,
    );
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
    expect(losses[3]).toBeLessThan(losses[0] / 20);
  });

  test.each(settings.hinges.options)(
    "is drawn with %i hinges before any script runs",
    (hinges) => {
      const html = drawn({ hinges }, 0);
      expect(html).toContain("48 points along a wave");
      expect(html.match(/.{20}(NaN|undefined|Infinity)/)).toBeNull();
    },
  );

  test("shows a ring for each hinge in sight and both losses", () => {
    const html = drawn({}, jobOf(book).epochs);
    expect(html.match(/<circle [^>]*r="5"/g)).toHaveLength(4);
    expect(html).toMatch(/loss 0\.0156 with four hinges, 0\.446 without/);
  });

  test("keeps its settings through an address", () => {
    const values = { hinges: 8, seed: 7 } as const;
    const address = writeSettings(settings, values);
    expect(address.toString()).toBe("hinges=8&seed=7");
    expect(readSettings(settings, address)).toEqual({ values, problems: [] });
  });

  test("refuses hinges that it does not offer", () => {
    expect(() =>
      checkProps(
        settings,
        { source: "content/index.mdx:12", hinges: 3 },
        "Hinges",
      ),
    ).toThrow(
      "content/index.mdx:12: Hinges: bad hinges: 3 (expected one of 0, 1, 2, 4, 8)",
    );
  });
});
