import fc from "fast-check";
import { expect, test } from "vitest";
import {
  across,
  band,
  BandNumbers,
  Bars,
  Curve,
  Dots,
  Field,
  FieldLegend,
  Frame,
  Guide,
  Histogram,
  linear,
  Lines,
  log,
  logDomain,
  LossCurve,
  Panel,
  Panels,
  Playhead,
  Plot,
  Points,
  PointSymbols,
  Quantity,
  Rings,
  Sparkline,
  Stems,
  Term,
  upTo,
} from "@/plots/index.ts";
import { attribute, draw, expectPicture } from "./draw.ts";

const ladder = [5e-7, 4e-6, 2e-5, 3e-4, 6e-3, 0.2];
const layers = ladder.map((_, i) => i);
const norms = log(logDomain(ladder), upTo(200));
const epochs = [0, 1, 2, 3, 4];

function Ladder({ values }: { values: readonly number[] }) {
  const x = band(values.length);
  const y = log(logDomain(values), upTo(200));
  return (
    <Frame label="gradient norm of each layer" y={y} rows={2}>
      <Bars
        values={values}
        x={x}
        y={y}
        tone="grad"
        heading="layer"
        featured={[0, values.length - 1]}
      />
    </Frame>
  );
}

test("bars stand on their axis with a guide over them", async () => {
  const x = band(ladder.length);
  await expectPicture(
    <Frame label="gradient norm of each layer" y={norms} rows={2}>
      <Bars
        values={ladder}
        x={x}
        y={norms}
        tone="grad"
        heading="layer"
        featured={[0, 5]}
      />
      <Guide
        xs={layers}
        values={layers.map((l) => 0.2 * 0.08 ** (5 - l))}
        x={x}
        y={norms}
        name="if each layer cost this"
        clearOf={ladder}
      />
    </Frame>,
    "bars",
  );
});

test("a bar of 0 or of no number is not drawn, and its row says so", async () => {
  const plot = <Ladder values={[0, NaN, 1e-300, 1e300, Infinity]} />;
  expect(attribute(draw(plot), "rect", "height")).toHaveLength(2);
  expect(draw(plot)).toContain(">zero<");
  expect(draw(plot)).toContain(">none<");
  await expectPicture(plot, "bars-extreme");
});

test("lines carry their names at their ends and dots at the playhead", async () => {
  const x = linear([0, 4], across);
  const lines = ladder.map((norm, i) => ({
    values: epochs.map((epoch) => norm * (1 + 0.2 * Math.sin(epoch + i))),
    featured: i === 0 || i === 5,
    name: String(i + 1),
  }));
  await expectPicture(
    <Frame y={norms} x={x} xLabel="epoch" yLabels="stacked" names>
      <Lines
        lines={lines}
        xs={epochs}
        x={x}
        y={norms}
        tone="grad"
        heading="layer"
      />
      <Playhead
        at={2}
        x={x}
        y={norms}
        tone="grad"
        values={lines.map((line) => line.values[2])}
        featured={[0, 5]}
      />
    </Frame>,
    "lines",
  );
});

test("histograms of many layers stand on one axis", async () => {
  const x = band(3);
  const y = linear([-1, 1], upTo(120), 3);
  const counts = [
    [0, 1, 8, 1, 0],
    [1, 2, 4, 2, 1],
    [5, 0, 0, 0, 5],
  ];
  await expectPicture(
    <Frame y={y} rows={1}>
      {counts.map((column, i) => (
        <Histogram
          key={i}
          counts={column}
          range={[-1, 1]}
          x={x.at(i) - 10}
          width={20}
          y={y}
        />
      ))}
      <BandNumbers x={x} y={y} heading="layer" />
    </Frame>,
    "histogram",
  );
});

test("a fit is drawn with its data, residuals and hinges", async () => {
  const x = linear([-2, 2], across);
  const y = linear([-1, 1], upTo(120));
  const xs = [-1.5, -0.5, 0.5, 1.5];
  const data = [-0.4, 0.5, 0.1, 0.9];
  await expectPicture(
    <Plot label="four data and a fit with two hinges" height={130}>
      <Curve xs={[-2, 2]} values={[-0.5, 1]} x={x} y={y} tone="muted" dotted />
      <Stems xs={xs} values={data} fitted={[-0.5, 0.4, 0, 1]} x={x} y={y} />
      <Curve
        xs={[-2, -0.5, 0.5, 2]}
        values={[-1, 0.4, 0, 1.5]}
        x={x}
        y={y}
        tone="value"
      />
      <Dots xs={xs} values={data} x={x} y={y} tone="loss" />
      <Rings xs={[-0.5, 0.5]} values={[0.4, 0]} x={x} y={y} />
    </Plot>,
    "fit",
  );
});

test("a loss curve has its reference line and a dot at its epoch", async () => {
  await expectPicture(
    <LossCurve
      label="loss over four epochs"
      values={[0.7, 0.69, 2, NaN, 0.1]}
      epochs={4}
      max={0.8}
      at={1}
      reference={{ value: Math.LN2, name: "log 2", note: ", a coin's" }}
      xLabel="epoch"
    />,
    "loss-curve",
  );
});

test("a sparkline ends where its run stands", async () => {
  const plot = <Sparkline values={[0.7, 0.5, 0.4]} epochs={8} />;
  await expectPicture(plot, "sparkline");
});

const sine = Array.from({ length: 100 }, (_, i) => {
  const [x, y] = [(i % 10) / 5 - 0.9, Math.floor(i / 10) / 5 - 0.9];
  return 1 / (1 + Math.exp(-8 * (y - 0.5 * Math.sin(3 * x))));
});

test("a field has ten steps, its boundary and its points", async () => {
  await expectPicture(
    <Field
      label="two classes and the field between"
      values={sine}
      resolution={10}
    >
      <Points of="points" />
    </Field>,
    "field",
  );
});

test("points are written once, in two halves with as many of each class", async () => {
  const classes = [0, 1, 0, 1, 0, 1, 0, 1];
  const points = classes.flatMap((_, i) => [i / 4 - 1, Math.sin(i)]);
  const symbols = (
    <PointSymbols
      id="points"
      points={points}
      classes={classes}
      x={[-1, 1]}
      y={[-1, 1]}
    />
  );
  const halves = draw(symbols).split("<symbol").slice(1);
  expect(halves.map((half) => half.match(/<circle/g)?.length)).toEqual([2, 2]);
  expect(halves.map((half) => half.match(/<use/g)?.length)).toEqual([2, 2]);
  await expectPicture(symbols, "points");
});

test("the words around the drawings name their quantities", () => {
  const words = draw(
    <Panels columns={2}>
      <Panel title={<Term tone="grad">Gradient norm</Term>}>
        <FieldLegend a="inside" b="outside" />
        <Quantity value={2.6e-6} tone="grad" significant={2} />
      </Panel>
    </Panels>,
  );
  const text = words.replace(/<[^>]*>|\n */g, "");
  expect(text).toBe("Gradient norminsideoutside2.6 × 10−6");
});

test("a plot speaks for itself by its label, or leaves it to its figure", () => {
  expect(draw(<Plot label="a line" height={9} />)).toContain(
    'role="img" aria-label="a line"',
  );
  expect(draw(<Plot height={9} />)).toContain('aria-hidden="true"');
});

const doubles = fc.array(fc.double(), { maxLength: 10 });

test("no values lead out of the numbers that SVG knows", () => {
  fc.assert(
    fc.property(
      doubles,
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
      (values, max) => {
        const [x, y] = [
          linear([0, 9], across),
          log(logDomain(values), upTo(100)),
        ];
        const straight = linear([-max, max], upTo(100));
        const xs = values.map((_, i) => i);
        const lines = [
          { values, name: "a", featured: true },
          { values, name: "b" },
        ];
        draw(<Ladder values={values} />);
        draw(
          <Plot height={100}>
            <Lines
              lines={lines}
              xs={xs}
              x={x}
              y={y}
              tone="grad"
              heading="layer"
            />
            <Guide
              xs={xs}
              values={values}
              x={x}
              y={y}
              name="guide"
              clearOf={values}
            />
            <Playhead at={3} x={x} y={y} values={values} />
            <Curve
              xs={values}
              values={values}
              x={x}
              y={straight}
              tone="value"
            />
            <Stems xs={values} values={values} fitted={xs} x={x} y={straight} />
            <Dots xs={values} values={values} x={x} y={straight} tone="loss" />
            <Rings xs={values} values={values} x={x} y={straight} />
          </Plot>,
        );
        draw(<LossCurve values={values} epochs={9} max={max} />);
        draw(<Sparkline values={values} epochs={9} />);
        draw(
          <PointSymbols
            id="p"
            points={[...values, ...values]}
            classes={values}
            x={[0, 1]}
            y={[0, 1]}
          />,
        );
      },
    ),
  );
});

test("the names of lines that end together stand a line apart", () => {
  const y = linear([0, 1], upTo(100));
  const x = linear([0, 1], across);
  const ends = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(ends, (values) => {
      const lines = values.map((end, i) => ({
        values: [0.5, end],
        name: String(i),
      }));
      const plot = <Lines lines={lines} xs={[0, 1]} x={x} y={y} tone="grad" />;
      const tops = attribute(draw(plot), "text", "y");
      tops
        .slice(1)
        .forEach((top, i) =>
          expect(top - tops[i]).toBeGreaterThanOrEqual(15.99),
        );
      expect(Math.max(...tops)).toBeLessThanOrEqual(100);
    }),
  );
});

test("a guide's name meets no bar and no part of the guide, in a narrow panel or a wide one", () => {
  const name = "if each layer cost ¼";
  const powers = fc.array(
    fc.tuple(fc.integer({ min: -9, max: 0 }), fc.integer({ min: -9, max: 0 })),
    { minLength: 2, maxLength: 10 },
  );
  fc.assert(
    fc.property(powers, fc.constantFrom(230, 372, 800), (pairs, width) => {
      const [bars, guide] = [0, 1].map((k) =>
        pairs.map((pair) => 10 ** pair[k]),
      );
      const x = band(pairs.length);
      const y = log([1e-10, 1], upTo(200));
      const xs = bars.map((_, i) => i);
      const text = draw(
        <Guide xs={xs} values={guide} x={x} y={y} name={name} clearOf={bars} />,
      );
      const [place] = attribute(text, "text", "x");
      const [bottom] = attribute(text, "text", "y");
      const share = (100 * 6.8 * name.length) / width;
      const left = text.includes('text-anchor="end"') ? place - share : place;
      expect(left).toBeGreaterThanOrEqual(-0.01);
      for (const i of xs) {
        const isBeside =
          x.at(i) + x.pitch / 6 < left || x.at(i) - x.pitch / 6 > left + share;
        if (!isBeside)
          expect(bottom).toBeLessThan(Math.min(y.at(bars[i]), y.at(guide[i])));
      }
    }),
  );
});
