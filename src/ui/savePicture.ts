import { download } from "./download.ts";
import { pictureOf } from "./picture.ts";

/** The kinds of file a figure can be saved as. */
export type PictureFormat = "SVG" | "PNG";

/** Saves a figure as it stands as a file named for it, with its address at the foot; PNG at twice its size. */
export async function savePicture(
  figure: HTMLElement,
  address: string,
  format: PictureFormat,
): Promise<void> {
  const picture = pictureOf(figure, address);
  if (format === "SVG") return download(fileOf(picture), `${figure.id}.svg`);
  // An image sees none of the page's fonts: it carries its own.
  const fonts = document.createElementNS(picture.namespaceURI, "style");
  fonts.textContent = await fontFaces(picture);
  picture.prepend(fonts);
  download(await pixelsOf(picture, 2), `${figure.id}.png`);
}

const fileOf = (picture: SVGSVGElement) =>
  new Blob([new XMLSerializer().serializeToString(picture)], {
    type: "image/svg+xml",
  });

async function pixelsOf(picture: SVGSVGElement, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = await dataUrl(fileOf(picture));
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = scale * image.width;
  canvas.height = scale * image.height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((file) =>
      file ? resolve(file) : reject(new Error("the picture is too large")),
    ),
  );
}

function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

// The page's faces of the families that the picture names, for Latin text, with their files inside.
async function fontFaces(picture: SVGSVGElement): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => {
      const range = style.getPropertyValue("unicode-range");
      const family = style.getPropertyValue("font-family").replace(/["']/g, "");
      const latin = !range || /U\+0(000)?-/i.test(range);
      return latin && picture.outerHTML.includes(family);
    });
  return (await Promise.all(faces.map(withFile))).join("\n");
}

async function withFile({ style, parentStyleSheet }: CSSFontFaceRule) {
  const [, path] =
    /url\(["']?([^"')]+)/.exec(style.getPropertyValue("src")) ?? [];
  const file = await fetch(
    new URL(path, parentStyleSheet?.href ?? location.href),
  );
  const named = ["font-family", "font-style", "font-weight"].map(
    (name) => `${name}:${style.getPropertyValue(name)};`,
  );
  return `@font-face{${named.join("")}src:url(${await dataUrl(await file.blob())})}`;
}
