import type { APIRoute } from "astro";
import { iconSizes } from "./icon-[size].png.ts";

const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");

/** What a device needs to know to install the book as an application. */
export const GET: APIRoute = () =>
  Response.json(
    {
      id: base,
      name: "Nonlinear",
      description: "An interactive textbook of small neural networks",
      start_url: base,
      scope: base,
      display: "standalone",
      background_color: "#fbfbf9",
      theme_color: "#fbfbf9",
      icons: iconSizes.map((size) => ({
        src: `${base}icon-${size}.png`,
        sizes: `${size}x${size}`,
        type: "image/png",
        purpose: "any maskable",
      })),
    },
    { headers: { "content-type": "application/manifest+json" } },
  );
