import { copyDrawing } from "./copyDrawing.ts";
import { plainColour } from "./plainColour.ts";
import { settingsInWords } from "./settingsInWords.ts";
import { fieldLine, textLines, wrap } from "./textLines.ts";
import type { TextLine } from "./textLines.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

// What serves to use the picture, or says again what it shows. Numbers that can be pressed or typed belong to a
// picture where they stand in it, under data-drawn.
const surroundings =
  ".ui-settings, .ui-run, .sweep-bar, .ui-action, .ui-menu, .ui-notice, .ui-table, .sr-only, .katex-mathml, :is(button, input):not([data-drawn] *), select, fieldset, [hidden]";

const edge = 24;
const leading = 18;

/**
 * A figure as it stands, as one SVG that needs no page: its title, its settings in words in the place of its
 * controls, its drawings and texts where they are, its caption, its address at the foot.
 */
export function pictureOf(figure: HTMLElement, address: string): SVGSVGElement {
  const { left, top, width } = figure.getBoundingClientRect();
  const style = getComputedStyle(figure);
  const muted = plainColour(style.getPropertyValue("--muted").trim());
  const small = (text: string, y: number) =>
    create("text", { x: edge, y, fill: muted, style: fontOf(style) }, text);

  const picture = create("svg", { width: Math.ceil(width) + 2 * edge });
  const title = figure.querySelector(".ui-title");
  const titled = [...(title?.children ?? [])].map((part) => part.textContent);
  const paper = plainColour(style.getPropertyValue("--paper").trim());
  const definitions = create("defs");
  picture.append(
    create("title", {}, titled.join(". ")),
    create("rect", { width: "100%", height: "100%", fill: paper }),
    definitions,
  );

  // What stands below the controls moves up to below the words, the caption to where the run bar was.
  const controls = figure
    .querySelector(".ui-settings")
    ?.getBoundingClientRect();
  const words = wrap(settingsInWords(figure), width, style);
  const start = controls?.top ?? top + leading;
  words.forEach((line, i) =>
    picture.append(small(line, start - top + edge + (i + 0.7) * leading)),
  );
  const lifted = (controls?.height ?? 0) - words.length * leading;
  const x = edge - left;
  const bar = figure
    .querySelector(".ui-run, .sweep-bar")
    ?.getBoundingClientRect();
  const y = (at: number) =>
    at +
    edge -
    top -
    (at > start ? lifted : 0) -
    (bar && at > bar.top ? bar.height : 0);

  let bottom = 0;
  const { boxes, drawings, lines } = contents(figure);
  for (const { box, style } of boxes) {
    const place = { x: box.left + x, width: box.width };
    const fill = plainColour(style.backgroundColor);
    if (isSeen(style.backgroundColor))
      picture.append(
        create("rect", { ...place, y: y(box.top), height: box.height, fill }),
      );
    for (const side of ["top", "bottom"] as const) {
      const height = parseFloat(style.getPropertyValue(`border-${side}-width`));
      if (!(height > 0)) continue;
      const colour = style.getPropertyValue(`border-${side}-color`);
      if (!isSeen(colour)) continue;
      const from = side === "top" ? box.top : box.bottom - height;
      const rule = { ...place, y: y(from), height, fill: plainColour(colour) };
      picture.append(create("rect", rule));
    }
  }
  for (const drawing of drawings) {
    const box = drawing.getBoundingClientRect();
    bottom = Math.max(bottom, y(box.top) + box.height);
    const copied = copyDrawing(drawing);
    const { width, height } = box;
    set(copied, { x: box.left + x, y: y(box.top), width, height });
    copied.style.overflow = getComputedStyle(drawing).overflow;
    picture.append(copied);
    define(drawing, definitions);
  }
  for (const { text, left, baseline, style } of lines) {
    bottom = Math.max(bottom, y(baseline) + leading / 2);
    const fill = plainColour(style.color);
    const place = { x: left + x, y: y(baseline) };
    picture.append(
      create("text", { ...place, fill, style: fontOf(style) }, text),
    );
  }

  picture.append(small(address, bottom + edge));
  set(picture, { height: Math.ceil(bottom) + 2 * edge });
  return picture;
}

// All that is to be seen, in the order of the page.
function contents(figure: HTMLElement) {
  const boxes: { box: DOMRect; style: CSSStyleDeclaration }[] = [];
  const drawings: SVGSVGElement[] = [];
  const lines: TextLine[] = [];
  const visit = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) lines.push(...textLines(node));
      if (!(node instanceof Element) || node.matches(surroundings)) continue;
      if (node instanceof HTMLInputElement) lines.push(fieldLine(node));
      const box = node.getBoundingClientRect();
      if (!(node instanceof SVGSVGElement)) {
        if (box.width > 0) boxes.push({ box, style: getComputedStyle(node) });
        visit(node);
      } else if (box.width > 0) drawings.push(node);
    }
  };
  visit(figure);
  return { boxes, drawings, lines };
}

// Whether a colour, as the browser computes it, shows at all.
const isSeen = (colour: string) => !/^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

// Copies what the drawing refers to by id, and what that refers to, once each.
function define(drawing: Element, definitions: Element) {
  for (const use of drawing.querySelectorAll("use")) {
    const id = use.getAttribute("href")?.slice(1);
    const meant = document.getElementById(id ?? "");
    if (!id || !(meant instanceof SVGElement)) continue;
    if (definitions.querySelector(`#${CSS.escape(id)}`)) continue;
    definitions.append(copyDrawing(meant));
    define(meant, definitions);
  }
}

const fontProperties = [
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "font-variant-numeric",
];

const fontOf = (style: CSSStyleDeclaration) =>
  fontProperties
    .map((name) => `${name}:${style.getPropertyValue(name)}`)
    .join(";");

type Attributes = Readonly<Record<string, string | number>>;

function create<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  text = "",
) {
  const element = document.createElementNS(svgNamespace, name);
  element.textContent = text;
  set(element, attributes);
  return element;
}

function set(element: Element, attributes: Attributes) {
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(
      name,
      typeof value === "number" ? String(Math.round(100 * value) / 100) : value,
    );
}
