import { plainColour } from "./plainColour.ts";

// What style sheets say about drawings: what is inherited is written where it differs from the element around, the
// rest where it differs from what goes without saying.
const inherited = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "font-variant-numeric",
  "text-anchor",
  "paint-order",
];
const own: Readonly<Record<string, string>> = {
  opacity: "1",
  transform: "none",
  "vector-effect": "none",
  overflow: "visible",
};

/**
 * A copy of a drawing, or of a part of one, that needs no style sheet: what the page's said is written on each
 * element. What the page does not show is left out.
 */
export function copyDrawing<Drawing extends SVGElement>(
  drawing: Drawing,
): Drawing {
  return copy(drawing, undefined) as Drawing;
}

function copy(element: SVGElement, around: CSSStyleDeclaration | undefined) {
  const style = getComputedStyle(element);
  const copied = element.cloneNode() as SVGElement;
  for (const name of ["class", "style", "role", "aria-label", "aria-hidden"])
    copied.removeAttribute(name);
  const said = (name: string) => style.getPropertyValue(name);
  for (const name of inherited)
    if (said(name) !== around?.getPropertyValue(name))
      copied.style.setProperty(name, plainColour(said(name)));
  for (const [name, usual] of Object.entries(own))
    if (said(name) !== usual) copied.style.setProperty(name, said(name));
  if (element instanceof SVGCircleElement)
    copied.style.setProperty("r", said("r"));

  for (const child of element.childNodes) {
    if (child instanceof Text) copied.append(child.cloneNode());
    if (!(child instanceof SVGElement)) continue;
    // The children of a symbol are shown elsewhere: nothing is known of them here.
    if (getComputedStyle(child).display !== "none")
      copied.append(copy(child, style));
  }
  return copied;
}
