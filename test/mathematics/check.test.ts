import { expect, test } from "vitest";
import { chainsOfAll, faultOf } from "./check.ts";
import { formulasOf } from "./formulas.ts";

/** What the check has to say of an MDX source: one entry for each chain that is false. */
function faults(source: string): string[] {
  return chainsOfAll(formulasOf(source, "sample.mdx")).flatMap(({ chains }) =>
    chains.flatMap((chain) => faultOf(chain, 8) ?? []),
  );
}

const equation = (latex: string, given = "") =>
  `<Equation id="eq-sample" given="${given}">\n$$\n${latex}\n$$\n</Equation>`;

/** What it shows, the LaTeX, and what is given. */
type Sample = [what: string, latex: string, given?: string];

const layer = String.raw`W^{(l+1)}: 3×4; z^{(l)}: 4; f(z) = \sin z + z; z^{(l+1)} = W^{(l+1)} f(z^{(l)});
  L = \log \sum_i e^{z^{(l+1)}_i}; \delta^{(l)} = \partial L/\partial z^{(l)}; \delta^{(l+1)} = \partial L/\partial z^{(l+1)}`;
const coin = "v > 0; w: 3×1 independent, variance v; x: 3 random";

test.each<Sample>([
  ["a derivative", String.raw`\frac{d}{dz}\tanh(z) = 1 - \tanh^2(z)`],
  ["a second derivative", String.raw`\frac{d^2}{dz^2} z^3 = 6z`],
  [
    "a partial derivative by an entry",
    String.raw`\frac{\partial L}{\partial x_j} = 2x_j`,
    String.raw`x: 3; L = x^\top x`,
  ],
  [
    "layers, colours and a transpose behind them",
    String.raw`\grad{\delta^{(l)}} = \bigl(\param{W^{(l+1)}}^\top\, \grad{\delta^{(l+1)}}\bigr) \odot f'\bigl(\val{\mathbf z^{(l)}}\bigr)`,
    layer,
  ],
  [
    "an expectation over every outcome",
    String.raw`\mathrm E\Bigl[\Bigl(\sum_i w_i x_i\Bigr)^{\!2}\Bigr] = 3v\,\mathrm E[x^2]`,
    coin,
  ],
  ["an integral", String.raw`\int_{-a}^{a} w^2\, dw = \tfrac23 a^3`],
  [
    "dots",
    String.raw`x_1 + x_2 + \cdots + x_n = \sum_{i=1}^n x_i`,
    "n = 5; x: 5",
  ],
  [
    "dots that count down",
    String.raw`W^{(d)} \cdots W^{(1)} = W^{(4)} W^{(3)} W^{(2)} W^{(1)}`,
    "d = 4; W^{(k)}: 2×2 for k = 1..4",
  ],
  [
    "cases",
    String.raw`\max(z, 0) = \begin{cases} z & z > 0 \\ 0 & z \le 0 \end{cases}`,
  ],
  ["a condition", String.raw`|z| = -z \quad \text{for } z < 0`],
  ["a limit", String.raw`\lim_{z \to \infty} \sigma(z) = 1`],
  ["an inverse", String.raw`\sigma^{-1}(p) = \log\frac{p}{1-p}`, "0 < p < 1"],
  [
    "a matrix",
    String.raw`\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix} x = y`,
    "x: 2; y = A x; A = \\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}",
  ],
  [
    "an entry of a product",
    String.raw`(A B)_{ij} = \sum_k A_{ik} B_{kj}`,
    "A: 2×3; B: 3×4",
  ],
])("%s is read and found true", (_, latex, given) => {
  expect(faults(equation(latex, given))).toEqual([]);
});

test.each<Sample>([
  ["a wrong sign", String.raw`\frac{d}{dz}\tanh(z) = 1 + \tanh^2(z)`],
  [
    "a missing factor",
    String.raw`\frac{d}{dz}(1 + e^{2z})^3 = 3(1 + e^{2z})^2 e^{2z}`,
  ],
  [
    "a dropped transpose",
    String.raw`\frac{\partial L}{\partial x} = 2Ax`,
    String.raw`A: 3×3; x: 3; L = x^\top A x`,
  ],
  [
    "swapped indices",
    String.raw`\delta^{(l)}_j = f'(z^{(l)}_j) \sum_i W^{(l+1)}_{ji} \delta^{(l+1)}_i`,
    layer.replaceAll("3×4", "4×4"),
  ],
  [
    "an expectation of dependent factors taken apart",
    String.raw`\mathrm E[x_1 x_2] = \mathrm E[x_1]\,\mathrm E[x_2]`,
    coin,
  ],
  [
    "a bound that is too tight",
    String.raw`\sigma'(z) \le \tfrac15`,
    "-1 < z < 1",
  ],
  [
    "an approximation that is too coarse",
    String.raw`\tanh z \approx z`,
    "0.5 < z < 1; ≈: within 0.01",
  ],
  ["a side that is infinite", String.raw`-\log(1 - 1^q) = q`, "0 < q < 1"],
  ["a shape that is not the other's", "x = y", "x: 3; y: 1×3"],
])("%s is caught", (_, latex, given) => {
  const found = () => {
    const all = faults(equation(latex, given));
    if (all.length > 0) throw new Error(all.join());
  };
  expect(found).toThrow();
});

test("a line that begins with = is compared with the last side before it", () => {
  const derivation = (last: string) =>
    `<Derivation id="drv-sample" claim="c">
<Line>
$$
(a + b)^2 = (a + b)(a + b)
$$
</Line>
<Line>
$$
\\quad = ${last}
$$
</Line>
</Derivation>`;
  expect(faults(derivation("a^2 + 2ab + b^2"))).toEqual([]);
  expect(faults(derivation("a^2 + b^2"))).toHaveLength(1);
});

test("what a line gives stands for that line alone", () => {
  const source = `<Derivation id="drv-sample" claim="c" given="v = 2">
<Line given="v = 3">
$$
v = 3
$$
</Line>
<Line>
$$
v = 2
$$
</Line>
</Derivation>`;
  expect(faults(source)).toEqual([]);
});

test("a formula may take over what is given elsewhere", () => {
  const source = `${equation("v = 2", "v = 2")}

<Equation id="eq-other" given="as eq-sample; w = v^2">
$$
w = 4
$$
</Equation>`;
  expect(faults(source)).toEqual([]);
});

test.each([
  [
    equation("x = 1", "x ~ 3"),
    "given: x ~ 3 (expected name: shape, name = formula, or name > 0)",
  ],
  [equation("x = 1", "x: large"), "given: x: large (expected a shape 3×4"],
  [
    equation("x = 1", "norm: taxicab"),
    "given: norm: taxicab (expected norm: spectral or norm: frobenius)",
  ],
  [
    equation("x = 1", "as drv-none"),
    "given: as drv-none (expected one of eq-sample)",
  ],
  [
    equation(String.raw`\frac{\partial L}{\partial x} = 1`),
    "derivative of L by x (expected L = ... to be given)",
  ],
  [
    equation(String.raw`\sum_i x_i = 1`),
    "x_i in a sum has no shape (expected it to be given, such as x: 3)",
  ],
  [
    equation(String.raw`\lVert W \rVert = 1`, "W: 2×2"),
    "norm of a matrix (expected norm: spectral or norm: frobenius to be given)",
  ],
  [
    equation(String.raw`x \heartsuit y`),
    "sample.mdx:2: cannot read \\heartsuit in x \\heartsuit y",
  ],
])("%s is refused in words", (source, message) => {
  expect(() => faults(source)).toThrow(message);
});

test("a formula that is not a number where it is tried asks for a domain", () => {
  expect(faults(equation(String.raw`\log(z) = \log(z)`))).toEqual([
    "side 1 or 2 is not a number (expected a domain to be given, such as z > 0)",
  ]);
});
