import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { Choice } from "@/ui/Choice.tsx";
import { DataTable } from "@/ui/DataTable.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { Notice } from "@/ui/Notice.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { RunBar } from "@/ui/RunBar.tsx";
import { SeedField } from "@/ui/SeedField.tsx";
import { Select } from "@/ui/Select.tsx";
import { Slider } from "@/ui/Slider.tsx";

const nothing = () => undefined;

const run = {
  epoch: 40.25,
  epochs: 400,
  target: undefined,
  reached: undefined,
  state: "paused",
  speed: 1,
  speeds: [0.25, 1, 4, "max"],
  play: nothing,
  pause: nothing,
  step: nothing,
  reset: nothing,
  seek: nothing,
  setSpeed: nothing,
} as const;

const controls: Readonly<Record<string, VNode>> = {
  slider: (
    <Slider
      label="depth"
      min={1}
      max={10}
      step={1}
      value={4}
      onChange={nothing}
    />
  ),
  "logarithmic slider": (
    <Slider
      label="rate"
      log
      min={0.001}
      max={10}
      value={0.1}
      onChange={nothing}
    />
  ),
  "number field": (
    <NumberField
      label="width"
      labelled
      min={1}
      max={9}
      value={4}
      onChange={nothing}
    />
  ),
  choice: (
    <Choice
      label="start"
      options={["he", "xavier"]}
      value="he"
      onChange={nothing}
    />
  ),
  select: (
    <Select
      label="data"
      options={["moons", "xor"]}
      value="xor"
      onChange={nothing}
    />
  ),
  "seed field": <SeedField value={4294967295} onChange={nothing} />,
  "run bar": <RunBar run={run} loss="0.69" seed={3} onSeed={nothing} />,
  "seeking run bar": (
    <RunBar
      run={{ ...run, state: "seeking", target: 399 }}
      seed={3}
      onSeed={nothing}
    >
      <svg />
    </RunBar>
  ),
  "run bar of one epoch": (
    <RunBar run={{ ...run, epoch: 0, epochs: 1 }} seed={0} onSeed={nothing} />
  ),
  notice: (
    <Notice urgent title="Stopped." remedy={{ label: "Again", apply: nothing }}>
      It shows epoch 36.
    </Notice>
  ),
  menu: <FigureMenu link={() => ""} onReset={nothing} table />,
  table: (
    <DataTable title="Norms" columns={["layer", "norm"]} rows={[[1, "0.5"]]} />
  ),
};

test.each(Object.entries(controls))(
  "a %s is drawn without a page, free of NaN",
  (_, control) => {
    const html = renderToString(control);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
  },
);

test.each(Object.entries(controls))(
  "every input and button of a %s has a name",
  (_, control) => {
    const html = renderToString(control);
    for (const [input] of html.matchAll(/<(input|select)\b[^>]*>/g)) {
      if (/type="radio"/.test(input) || /aria-label="[^"]+"/.test(input))
        continue;
      const id = /id="([^"]+)"/.exec(input)?.[1];
      expect(html).toContain(`for="${id}"`);
    }
    for (const [button, content] of html.matchAll(
      /<button\b[^>]*>(.*?)<\/button>/g,
    ))
      expect(
        content.replace(/<[^>]*>/g, "") || /aria-label="[^"]+"/.exec(button),
      ).toBeTruthy();
  },
);

test("an id stands for one element only", () => {
  const html = renderToString(<>{Object.values(controls)}</>);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the chosen option is checked, and no other", () => {
  const html = renderToString(controls.choice);
  expect(html.match(/<input[^>]*value="he"[^>]*>/)?.[0]).toContain("checked");
  expect(html.match(/<input[^>]*value="xavier"[^>]*>/)?.[0]).not.toContain(
    "checked",
  );
});

test("a logarithmic slider stands half way at the geometric mean", () => {
  expect(renderToString(controls["logarithmic slider"])).toContain(
    "--ui-fill:0.5",
  );
});

test("the bar's thumb is where the reader put it, the playhead where the picture is", () => {
  const html = renderToString(controls["seeking run bar"]);
  expect(html).toContain('aria-valuetext="epoch 399 of 400"');
  expect(html).toContain("--ui-at:0.1006");
  expect(html).toContain("<b>40</b> of 400");
});

test("a long way to a place shows how far the training is", () => {
  const away = { ...run, state: "seeking", target: 399, reached: 123.5 };
  const html = renderToString(<RunBar run={away} seed={3} onSeed={nothing} />);
  expect(html).toContain("<b>123</b> of 400");
  expect(html).toContain(">training<");
});

test("a playing run offers to pause", () => {
  const bar = (state: string) =>
    renderToString(
      <RunBar run={{ ...run, state }} seed={3} onSeed={nothing} />,
    );
  expect(bar("playing")).toContain('aria-label="Pause"');
  expect(bar("ended")).toContain('aria-label="Play"');
});

test("a bad address is explained in a sentence", () => {
  const text = (html: string) => html.replace(/<[^>]*>/g, "");
  const problems = [
    {
      name: "depth",
      given: "14",
      expected: "a whole number from 1 to 10",
      used: "the book’s 10",
    },
    {
      name: "deph",
      given: undefined,
      expected: "depth",
      used: "the book’s depth",
    },
  ];
  expect(text(renderToString(<AddressNotice problems={problems} />))).toBe(
    "depth in the address is 14; it must be a whole number from 1 to 10. The figure uses the book’s 10." +
      "deph in the address is not a setting of this figure; is depth meant? The figure uses the book’s depth.",
  );
});
