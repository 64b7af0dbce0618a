let canvas: CanvasRenderingContext2D | null | undefined;

/** A colour as `rgb(...)` or `rgba(...)`, for programs that know no oklab; anything else as it is. */
export function plainColour(css: string): string {
  if (!/^(oklab|oklch|lab|lch|color)\(/.test(css)) return css;
  canvas ??= document
    .createElement("canvas")
    .getContext("2d", { willReadFrequently: true });
  if (!canvas) return css;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return a === 255
    ? `rgb(${r}, ${g}, ${b})`
    : `rgba(${r}, ${g}, ${b}, ${(a / 255).toFixed(3)})`;
}
