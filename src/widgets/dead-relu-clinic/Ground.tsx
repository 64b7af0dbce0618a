import { bestProduct, slope } from "./clinic.ts";
import { across, down } from "./place.ts";
import { edge, type Settings } from "./settings.ts";

/** Where every gradient is 0: hatched, and said so. */
export function Plateau({ id }: { readonly id: string }) {
  const hatch = `${id}-hatch`;
  return (
    <g class="dead-relu-clinic-plateau">
      <pattern
        id={hatch}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line y2="7" />
      </pattern>
      <rect width="50%" height="100%" fill={`url(#${hatch})`} />
      <rect x="50%" y="50%" width="50%" height="50%" fill={`url(#${hatch})`} />
      <text class="dead-relu-clinic-label" x="25%" y="78%">
        dead: gradient 0
      </text>
    </g>
  );
}

/** The lowest places: the weights whose product fits best, dotted. */
export function Valleys({ activation }: Pick<Settings, "activation">) {
  // With both weights negative each layer lets a tenth through, and the two signs cancel.
  const products =
    activation === "relu" ? [bestProduct] : [bestProduct, bestProduct / slope];
  return (
    <svg
      class="dead-relu-clinic-valleys"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      width="100%"
      height="100%"
    >
      {products.map((product, i) => (
        <path key={product} d={hyperbola(product, i === 0 ? 1 : -1)} />
      ))}
    </svg>
  );
}

function hyperbola(product: number, sign: 1 | -1): string {
  const nearest = product / edge;
  const steps = 48;
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const w1 = nearest * (edge / nearest) ** (i / steps);
    return `${across(sign * w1)} ${down((sign * product) / w1)}`;
  });
  return `M${points.join("L")}`;
}
