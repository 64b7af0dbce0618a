import fc from "fast-check";
import { expect, test } from "vitest";
import { LinearField, Plane, Variable } from "@/plots/index.ts";
import { draw } from "./draw.ts";

const extent = [-1, 3] as const;

const lineIn = (markup: string) =>
  /class="plot-boundary" d="([^"]*)"/.exec(markup)?.[1] ?? "";

test("the line of a linear field runs where its logit is 0", () => {
  const number = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      const path = lineIn(
        draw(
          <LinearField logit={[a, b, c]} x={extent} y={extent} label="field" />,
        ),
      );
      const [x1, y1, dx, dy] = (path.match(/-?[\d.]+?(?=[^\d.]|$)/g) ?? []).map(
        Number,
      );
      if (path === "") return;
      const slope = Math.hypot(a, b);
      for (const [right, down] of [
        [x1, y1],
        [x1 + dx, y1 + dy],
      ]) {
        const [x, y] = [-1 + right / 125, 3 - down / 125];
        // A tenth of a pixel of 125 in a unit.
        expect(Math.abs(a * x + b * y + c)).toBeLessThan(0.003 * slope + 1e-9);
      }
    }),
  );
});

test("a field that says one thing everywhere has no line", () => {
  const markup = draw(<LinearField logit={[0, 0, 1]} x={extent} y={extent} />);
  expect(lineIn(markup)).toBe("");
  expect(markup).toContain("plot-field-7");
  expect(markup).not.toContain("plot-field-8");
});

test("a plane has its numbers at their places", () => {
  const markup = draw(
    <Plane
      x={{ name: <Variable letter="h" index={1} />, extent, ticks: [0, 3] }}
      y={{ name: "y", extent, ticks: [1] }}
    >
      <LinearField x={extent} y={extent} />
    </Plane>,
  );
  expect(markup).toContain("left:25%");
  expect(markup).toContain("left:100%");
  expect(markup).toContain("bottom:50%");
  expect(markup).toContain("plot-bare");
});
