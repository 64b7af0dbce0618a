/** A line of text on the page: what it says, where its baseline starts, and whose style it has. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly bottom: number;
  readonly style: CSSStyleDeclaration;
}

/** The lines that a text node takes on the page, in the coordinates of the window. */
export function textLines(node: Text): readonly TextLine[] {
  const element = node.parentElement;
  if (!element || !node.data.trim()) return [];
  const style = getComputedStyle(element);
  const lines: TextLine[] = [];
  // A line may also end after a hyphen.
  for (const { 0: word, index } of node.data.matchAll(/[^\s-]*-+|[^\s-]+/g)) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = lines[lines.length - 1];
    if (last?.bottom === box.bottom)
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text}${/\s/.test(node.data[index - 1]) ? " " : ""}${word}`,
      };
    else
      lines.push({
        text: word,
        left: box.left,
        baseline: box.top + ascent(style),
        bottom: box.bottom,
        style,
      });
  }
  return lines;
}

/** What stands in a field, in its middle. */
export function fieldLine(input: HTMLInputElement): TextLine {
  const style = getComputedStyle(input);
  const box = input.getBoundingClientRect();
  const text = measure(input.value, style);
  return {
    text: input.value,
    left: box.left + (box.width - (text?.width ?? 0)) / 2,
    baseline: (box.top + box.bottom + (text?.actualBoundingBoxAscent ?? 0)) / 2,
    bottom: box.bottom,
    style,
  };
}

/** A text in lines that are at most `width` wide in a style, broken between words. */
export function wrap(
  text: string,
  width: number,
  style: CSSStyleDeclaration,
): readonly string[] {
  const fits = (line: string) => (measure(line, style)?.width ?? 0) <= width;
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.pop();
    if (last === undefined) return [word];
    const longer = `${last} ${word}`;
    return fits(longer) ? [...lines, longer] : [...lines, last, word];
  }, []);
}

// From the top of a line's box to its baseline.
const ascent = (style: CSSStyleDeclaration) =>
  measure("x", style)?.fontBoundingBoxAscent ?? parseFloat(style.fontSize);

let canvas: CanvasRenderingContext2D | null | undefined;

function measure(text: string, style: CSSStyleDeclaration) {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return undefined;
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return canvas.measureText(text);
}
