import { renderSVG } from "uqr";
import "./ui.css";

/** An address as a picture for the cameras of a lecture hall, black on white in either theme, and the picture to keep. */
export function QrCode({ text }: { text: string }) {
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(text))}`;
  return (
    <>
      <img class="ui-qr" src={picture} alt={`QR code of ${text}`} />
      <a href={picture} download="qr.svg">
        Save it (SVG)
      </a>
    </>
  );
}
