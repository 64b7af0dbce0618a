import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { embedAddress, embedCode } from "./figureAddresses.ts";
import { Icon } from "./Icon.tsx";
import type { PictureFormat } from "./savePicture.ts";
import { useDismiss } from "./useDismiss.ts";
import "./ui.css";

/** A way into the lab. */
export interface LabLink {
  readonly label: string;
  /** Undefined where the lab does not go so far. */
  readonly address: () => Promise<string | undefined>;
}

interface Props {
  /** The figure's address with its present settings. */
  link: () => string;
  /** Back to the book's settings. */
  onReset: () => void;
  /** Whether the figure has a DataTable to open. */
  table?: boolean;
  /** The figure's runs in the lab. */
  lab?: readonly LabLink[];
}

/** What can be done with every figure: link to it, show it elsewhere, reset it, save it, read its numbers. */
export function FigureMenu({ link, onReset, table, lab }: Props) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<ComponentChildren>();
  const toggle = (next: boolean) => {
    setOpen(next);
    setSaid(undefined);
  };
  useDismiss(root, open, () => toggle(false));
  useLayoutEffect(() => {
    if (open) itemsOf(root.current)[0]?.focus();
  }, [open]);

  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(`${what} copied.`);
    } catch {
      setSaid(<ByHand text={text} />);
    }
  };
  const copyCode = () => {
    const figure = root.current?.closest("figure");
    const title = figure?.querySelector(".ui-title")?.textContent ?? "";
    const height = 24 + (figure?.offsetHeight ?? 0);
    void copy(embedCode(link(), title, height), "Embed code");
  };
  const showSlide = () => window.open(embedAddress(link(), "slide"));
  const showCode = async () => {
    const { QrCode } = await import("./QrCode.tsx");
    setSaid(<QrCode text={link()} />);
  };
  const reset = () => {
    onReset();
    toggle(false);
    root.current?.querySelector("button")?.focus();
  };
  const save = async (format: PictureFormat) => {
    const figure = root.current?.closest("figure");
    if (!figure) return;
    try {
      const { savePicture } = await import("./savePicture.ts");
      await savePicture(figure, link(), format);
      setSaid(`Saved as ${figure.id}.${format.toLowerCase()}.`);
    } catch {
      setSaid("This browser could not make the picture.");
    }
  };
  const openLab = async ({ address }: LabLink) => {
    const found = await address();
    if (found) location.assign(found);
    else
      setSaid(
        "The lab has no room for it: it takes up to 8 hidden layers of 128 units, and points that fit into an address.",
      );
  };
  const showTable = () => {
    toggle(false);
    const details = root.current
      ?.closest("figure")
      ?.querySelector("details.ui-table");
    details?.setAttribute("open", "");
    details?.querySelector("summary")?.focus();
  };

  return (
    <div class="ui-menu" ref={root} onKeyDown={moveAmongItems}>
      <button
        type="button"
        class="ui-button"
        aria-label="Menu of the figure"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => toggle(!open)}
      >
        <Icon name="more" />
      </button>
      <div class="ui-menu-list" id={id} hidden={!open}>
        <button type="button" onClick={() => copy(link(), "Link")}>
          Copy link
        </button>
        <button type="button" onClick={copyCode}>
          Copy embed code
        </button>
        <button type="button" onClick={showSlide}>
          Show as slide
        </button>
        <button type="button" onClick={showCode}>
          QR code
        </button>
        <button type="button" onClick={reset}>
          Reset to the book’s settings
        </button>
        {lab?.map((link) => (
          <button key={link.label} type="button" onClick={() => openLab(link)}>
            {link.label}
          </button>
        ))}
        {pictureFormats.map((format) => (
          <button key={format} type="button" onClick={() => save(format)}>
            Save picture ({format})
          </button>
        ))}
        {table && (
          <button type="button" onClick={showTable}>
            Data table
          </button>
        )}
        <div class="ui-menu-said" role="status">
          {said}
        </div>
      </div>
    </div>
  );
}

const pictureFormats: readonly PictureFormat[] = ["SVG", "PNG"];

// Where the clipboard is closed to pages, the reader copies by hand.
const ByHand = ({ text }: { text: string }) => (
  <label>
    Copy it from here:
    <input type="text" readOnly value={text} ref={(input) => input?.select()} />
  </label>
);

const itemsOf = (root: HTMLElement | null) => [
  ...(root?.querySelectorAll<HTMLElement>(".ui-menu-list > button") ?? []),
];

function moveAmongItems(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const items = itemsOf(event.currentTarget);
  const at = items.findIndex((item) => item === document.activeElement);
  const next = {
    ArrowDown: at + 1,
    ArrowUp: at - 1 + items.length,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  items[next % items.length].focus();
}
