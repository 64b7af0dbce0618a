// Drawn on 16 × 16, filled or in lines of 1.5 px.
const icons = {
  play: <path fill="currentColor" stroke="none" d="M5.2 3.2v9.6l8-4.8z" />,
  pause: (
    <path
      fill="currentColor"
      stroke="none"
      d="M4 3h2.6v10H4zM9.4 3H12v10H9.4z"
    />
  ),
  step: <path d="M3.75 3.75v8.5L9.75 8zM12.25 3.5v9" />,
  batch: <path d="M5.5 4.75v6.5L11 8z" />,
  reset: <path d="M3.2 2.8v3.4h3.4M3.4 6A5.1 5.1 0 1 1 3 9.2" />,
  dice: (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="2" />
      <path stroke-width="2" d="M6 6h0M10 6h0M6 10h0M10 10h0" />
    </>
  ),
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  more: <path stroke-width="2.4" d="M3 8h0M8 8h0M13 8h0" />,
  warning: (
    <>
      <path fill="currentColor" d="M8 2.5 14.2 13.2H1.8z" />
      <path stroke="var(--surface)" d="M8 6.4v3.2M8 11.5h0" />
    </>
  ),
} as const;

interface Props {
  name: keyof typeof icons;
}

/** A small drawing in the colour of the text; its meaning in words is the business of the button around it. */
export const Icon = ({ name }: Props) => (
  <svg
    class="ui-icon"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
  >
    {icons[name]}
  </svg>
);
