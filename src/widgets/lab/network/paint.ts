type Scale = "classes" | "value";

/** Paints values from 0 to 1, a pixel each, the lowest row first, in the ten steps of the scale that a place of the page has. */
export function paint(
  context: CanvasRenderingContext2D,
  values: Float64Array,
  resolution: number,
  scale: Scale,
  place: Element = context.canvas,
): void {
  const image = context.createImageData(resolution, resolution);
  const pixels = new Uint32Array(image.data.buffer);
  const colours = stepsOf(place, scale);
  for (let i = 0; i < values.length; i++) {
    const row = resolution - 1 - Math.floor(i / resolution);
    const step = Math.min(9, Math.max(0, Math.floor(10 * values[i])));
    pixels[row * resolution + (i % resolution)] = colours[step];
  }
  context.putImageData(image, 0, 0);
}

const known = new Map<string, Uint32Array>();

// The colours of a theme, as pixels. Read once: asking the browser for each canvas would take longer than painting it.
function stepsOf(place: Element, scale: Scale): Uint32Array {
  const name = `${document.documentElement.dataset.theme} ${scale}`;
  let steps = known.get(name);
  if (!steps) known.set(name, (steps = readSteps(place)));
  return steps;
}

function readSteps(place: Element): Uint32Array {
  const style = getComputedStyle(place);
  const one = document.createElement("canvas");
  one.width = 10;
  one.height = 1;
  const context = one.getContext("2d", { willReadFrequently: true });
  if (!context) return new Uint32Array(10);
  for (let step = 0; step < 10; step++) {
    context.fillStyle = style.getPropertyValue(`--field-${step}`);
    context.fillRect(step, 0, 1, 1);
  }
  return new Uint32Array(context.getImageData(0, 0, 10, 1).data.buffer);
}
