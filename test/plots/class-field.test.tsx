import { expect, test } from "vitest";
import { ClassField, Points, PointSymbols } from "@/plots/index.ts";
import { draw } from "./draw.ts";

// Three classes over 4 × 4 cells: the left column sure of class 0, the right of class 1, the rest leans to class 2.
const cells = Array.from({ length: 16 }, (_, i) =>
  i % 4 === 0 ? [1, 0, 0] : i % 4 === 3 ? [0, 1, 0] : [0.3, 0.3, 0.4],
);

const field = (discrete: boolean) =>
  draw(
    <ClassField
      label="three classes"
      values={cells.flat()}
      resolution={4}
      classes={3}
      discrete={discrete}
    />,
  );

test("each class has its region, the fuller the surer, and a line where it ends", () => {
  const svg = field(false);
  expect(svg).toContain("plot-region-a plot-lead-2");
  expect(svg).toContain("plot-region-b plot-lead-2");
  expect(svg).toContain("plot-region-c plot-lead-0");
  expect(svg).not.toContain("plot-region-c plot-lead-2");
  expect(svg.match(/plot-boundary/g)).toHaveLength(3);
});

test("a discrete picture tells only which class is chosen", () => {
  const svg = field(true);
  for (const letter of ["a", "b", "c"])
    expect(svg.split(`plot-region-${letter} plot-lead-2`)).toHaveLength(2);
  expect(svg).not.toContain("plot-lead-0");
});

test("a field of no cells is empty, not broken", () => {
  const svg = draw(<ClassField values={[]} resolution={0} classes={3} />);
  expect(svg).not.toMatch(/NaN|Infinity/);
});

test("points of six classes have six marks", () => {
  const svg = draw(
    <>
      <PointSymbols
        id="p"
        points={[0, 0, 1, 1, 0, 1, 1, 0, 0.5, 0.5, 0.2, 0.2]}
        classes={[0, 1, 2, 3, 4, 5]}
        x={[0, 1]}
        y={[0, 1]}
      />
      <svg>
        <Points of="p" />
      </svg>
    </>,
  );
  const shapes = [...svg.matchAll(/<path id="p-[b-f]"[^>]* d="([^"]+)"/g)];
  expect(new Set(shapes.map(([, d]) => d)).size).toBe(5);
  for (const letter of ["b", "c", "d", "e", "f"])
    expect(svg).toContain(`href="#p-${letter}"`);
});
