import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import "./ui.css";

interface Props {
  /** What happened, in bold: one short sentence. */
  title?: ComponentChildren;
  /** Whether the run or the figure was stopped by it: a triangle, and spoken at once. */
  urgent?: boolean;
  /** What would put it right, as a button. */
  remedy?: { readonly label: string; readonly apply: () => void };
  children?: ComponentChildren;
}

/** A stopped run or a bad address: what happened, what is shown instead, and the remedy. */
export const Notice = ({ title, urgent, remedy, children }: Props) => (
  <div class="ui-notice" role={urgent ? "alert" : "status"}>
    {urgent && <Icon name="warning" />}
    <p>
      {title && <strong>{title}</strong>} {children}
    </p>
    {remedy && (
      <button type="button" class="ui-action" onClick={remedy.apply}>
        {remedy.label}
      </button>
    )}
  </div>
);
