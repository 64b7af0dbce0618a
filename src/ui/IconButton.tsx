import type { ComponentProps } from "preact";
import { Icon } from "./Icon.tsx";
import "./ui.css";

interface Props {
  icon: ComponentProps<typeof Icon>["name"];
  /** What it does. */
  label: string;
  /** What the pointer is told, where that is more. */
  title?: string;
  /** What it is for on a slide, where a key presses it. */
  slideKey?: "next" | "reset";
  small?: boolean;
  disabled?: boolean;
  onClick: () => void;
}

/** A square button with an icon on it. */
export const IconButton = (props: Props) => {
  const { icon, label, title = label, slideKey } = props;
  const { small, disabled, onClick } = props;
  return (
    <button
      type="button"
      class={small ? "ui-button ui-small" : "ui-button"}
      data-key={slideKey}
      aria-label={label}
      {...{ title, disabled, onClick }}
    >
      <Icon name={icon} />
    </button>
  );
};
