/** What the controls of a figure are set to, as on its face: `depth 10, activation tanh, epoch 40 of 400, seed 3`. */
export function settingsInWords(figure: Element): string {
  const parts = figure.querySelectorAll(
    ".ui-settings > *, .ui-readings > *, .ui-seed",
  );
  return [...parts]
    .map((part) => `${labelOf(part)} ${valueOf(part)}`)
    .join(", ");
}

const labelOf = (part: Element) =>
  part.querySelector(".ui-label")?.textContent ?? "";

function valueOf(part: Element): string {
  const chosen = part.querySelectorAll("input:checked + *");
  const listed = part.querySelector("select")?.selectedOptions[0];
  const typed = part.querySelector<HTMLInputElement>("input[type=text]");
  const read = part.querySelector("dd");
  if (chosen.length > 0)
    return [...chosen].map((option) => option.textContent).join(" ");
  return listed?.textContent ?? typed?.value ?? (read ? textOf(read) : "");
}

// A raised exponent is written as a power, or 10 to the −4 reads as 10 − 4.
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const raised of copy.querySelectorAll("sup")) raised.prepend("^");
  return copy.textContent;
}
