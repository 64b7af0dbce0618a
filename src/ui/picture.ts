import { copyDrawing } from "./copyDrawing.ts";
import { plainColour } from "./plainColour.ts";
import { textLines } from "./textLines.ts";
import type { TextLine } from "./textLines.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

// What serves to use the picture, or says again what it shows.
const surroundings =
  ".ui-settings, .ui-run, .ui-menu, .ui-notice, .ui-table, .ui-controls, .sr-only, button, input, select, fieldset, figcaption, [hidden]";

const edge = 24;

/**
 * A figure as it stands, as one SVG that needs no page: its title, its drawings and texts in their places, its
 * address at the foot. Controls and caption are left out.
 */
export function pictureOf(figure: HTMLElement, address: string): SVGSVGElement {
  const { left, top, width } = figure.getBoundingClientRect();
  const x = edge - left;
  const y = edge - top;
  const picture = create("svg", { width: Math.ceil(width) + 2 * edge });
  const title = figure.querySelector(".ui-title")?.textContent ?? figure.id;
  picture.append(create("title", {}, title.replace(/\s+/g, " ").trim()));
  const paper = create("rect", { width: "100%", height: "100%" });
  paper.style.fill = colourOf(figure, "--paper");
  const definitions = create("defs");
  picture.append(paper, definitions);

  let bottom = 0;
  const { drawings, lines } = contents(figure);
  for (const drawing of drawings) {
    const box = drawing.getBoundingClientRect();
    bottom = Math.max(bottom, box.bottom + y);
    const copied = copyDrawing(drawing);
    place(copied, {
      x: box.left + x,
      y: box.top + y,
      width: box.width,
      height: box.height,
    });
    copied.style.overflow = getComputedStyle(drawing).overflow;
    picture.append(copied);
    define(drawing, definitions);
  }
  for (const line of lines) {
    bottom = Math.max(bottom, line.bottom + y);
    picture.append(textOf(line, x, y));
  }

  const foot = create("text", { x: edge, y: bottom + edge }, address);
  foot.style.fill = colourOf(figure, "--muted");
  foot.style.fontFamily = getComputedStyle(figure).fontFamily;
  foot.style.fontSize = "12px";
  picture.append(foot);
  place(picture, { height: Math.ceil(bottom) + 2 * edge });
  return picture;
}

// All that is to be seen, in the order of the page.
function contents(figure: HTMLElement) {
  const drawings: SVGSVGElement[] = [];
  const lines: TextLine[] = [];
  const visit = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) lines.push(...textLines(node));
      if (!(node instanceof Element) || node.matches(surroundings)) continue;
      if (!(node instanceof SVGSVGElement)) visit(node);
      else if (node.getBoundingClientRect().width > 0) drawings.push(node);
    }
  };
  visit(figure);
  return { drawings, lines };
}

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

function textOf(
  { text, left, baseline, style }: TextLine,
  x: number,
  y: number,
) {
  const element = create("text", { x: left + x, y: baseline + y }, text);
  element.style.fill = plainColour(style.color);
  for (const name of [
    "font-family",
    "font-size",
    "font-weight",
    "font-style",
    "font-variant-numeric",
  ])
    element.style.setProperty(name, style.getPropertyValue(name));
  return element;
}

const colourOf = (element: Element, token: string) =>
  getComputedStyle(element).getPropertyValue(token).trim();

type Attributes = Readonly<Record<string, string | number>>;

function create<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  text = "",
) {
  const element = document.createElementNS(svgNamespace, name);
  element.textContent = text;
  place(element, attributes);
  return element;
}

function place(element: Element, attributes: Attributes) {
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(
      name,
      typeof value === "number" ? String(Math.round(100 * value) / 100) : value,
    );
}
