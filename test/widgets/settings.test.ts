import fc from "fast-check";
import { expect, test } from "vitest";
import {
  checkProps,
  choice,
  defaultsOf,
  defineSettings,
  number,
  readSettings,
  seed,
  whole,
  writeSettings,
} from "@/widgets/settings.ts";

const schema = defineSettings({
  depth: whole({ min: 1, max: 10, default: 10 }),
  learningRate: number({
    label: "learning rate",
    min: 0.001,
    max: 10,
    default: 0.1,
  }),
  activation: choice({
    options: ["sigmoid", "tanh", "relu"],
    default: "sigmoid",
  }),
  hinges: choice({ options: [0, 1, 2, 4, 8], default: 4 }),
  seed: seed({ default: 3 }),
});
const book = defaultsOf(schema);
const read = (address: string) =>
  readSettings(schema, new URLSearchParams(address));

const anyValues = fc.record({
  depth: fc.integer({ min: 1, max: 10 }),
  learningRate: fc.double({ min: 0.001, max: 10, noNaN: true }),
  activation: fc.constantFrom(...schema.activation.options),
  hinges: fc.constantFrom(...schema.hinges.options),
  seed: fc.nat(2 ** 32 - 1),
});

test("what is written into an address is read from it", () => {
  fc.assert(
    fc.property(anyValues, anyValues, (values, chapter) => {
      const written = writeSettings(schema, values, chapter).toString();
      expect(
        readSettings(schema, new URLSearchParams(written), chapter),
      ).toEqual({ values, problems: [] });
    }),
  );
});

test("an address names only what differs from the book", () => {
  expect(writeSettings(schema, book).toString()).toBe("");
  const values = { ...book, depth: 8, activation: "tanh" } as const;
  expect(writeSettings(schema, values).toString()).toBe(
    "depth=8&activation=tanh",
  );
  expect(writeSettings(schema, values, { ...book, depth: 8 }).toString()).toBe(
    "activation=tanh",
  );
});

test("the book's settings are used where the address says nothing", () => {
  expect(read("")).toEqual({ values: book, problems: [] });
  expect(read("depth=8").values).toEqual({ ...book, depth: 8 });
});

test.each([
  ["depth=14", "depth", "14", "a whole number from 1 to 10", "10"],
  ["depth=2.5", "depth", "2.5", "a whole number from 1 to 10", "10"],
  ["depth=", "depth", "", "a whole number from 1 to 10", "10"],
  ["depth=0x4", "depth", "0x4", "a whole number from 1 to 10", "10"],
  [
    "learningRate=Infinity",
    "learningRate",
    "Infinity",
    "a number from 0.001 to 10",
    "0.1",
  ],
  [
    "activation=Tanh",
    "activation",
    "Tanh",
    "one of sigmoid, tanh, relu",
    "sigmoid",
  ],
  ["hinges=3", "hinges", "3", "one of 0, 1, 2, 4, 8", "4"],
  ["seed=-1", "seed", "-1", "a whole number from 0 to 4294967295", "3"],
])(
  "%s is a problem named with what would do",
  (address, name, given, expected, used) => {
    expect(read(address)).toEqual({
      values: book,
      problems: [{ name, given, expected, used: `the book’s ${used}` }],
    });
  },
);

test("one bad value leaves the good ones", () => {
  const { values, problems } = read("depth=14&activation=relu");
  expect(values).toEqual({ ...book, activation: "relu" });
  expect(problems).toHaveLength(1);
});

test("a name that is nearly a setting's is a problem, another is not the figure's", () => {
  expect(read("deph=8").problems).toMatchObject([
    { name: "deph", given: undefined, expected: "depth" },
  ]);
  expect(read("learningrate=8").problems).toHaveLength(1);
  expect(read("utm_source=mail&fbclid=x&toString=1").problems).toEqual([]);
});

const checked = (given: Readonly<Record<string, unknown>>) =>
  checkProps(
    schema,
    { ...given, source: "content/05-vanishing-gradients.mdx:42" },
    "Ladder",
  );

test("MDX props are the settings, with defaults for the rest", () => {
  expect(checked({})).toEqual(book);
  expect(
    checked({ id: "fig-ladder", number: "5.1", depth: 8, seed: 7 }),
  ).toEqual({
    ...book,
    depth: 8,
    seed: 7,
  });
});

test.each([
  [
    { depth: 14 },
    "content/05-vanishing-gradients.mdx:42: Ladder: bad depth: 14 (expected a whole number from 1 to 10)",
  ],
  [
    { depth: "8" },
    'content/05-vanishing-gradients.mdx:42: Ladder: bad depth: "8" (expected a whole number from 1 to 10)',
  ],
  [
    { learningRate: NaN },
    "content/05-vanishing-gradients.mdx:42: Ladder: bad learningRate: NaN (expected a number from 0.001 to 10)",
  ],
  [
    { activation: "relo" },
    'content/05-vanishing-gradients.mdx:42: Ladder: bad activation: "relo" (expected one of sigmoid, tanh, relu)',
  ],
  [
    { deph: 8 },
    "content/05-vanishing-gradients.mdx:42: Ladder: unknown setting: deph (expected depth, learningRate, activation, hinges, seed)",
  ],
])(
  "the build stops at %o, naming the place and what would do",
  (props, message) => {
    expect(() => checked(props)).toThrow(message);
  },
);

test("a default that its own setting refuses is found at once", () => {
  expect(() =>
    defineSettings({ depth: whole({ min: 1, max: 10, default: 0 }) }),
  ).toThrow("bad default of depth: 0 (expected a whole number from 1 to 10)");
});
