import type { APIRoute } from "astro";
import sharp from "sharp";

/** In pixels. */
export const iconSizes = [192, 512];

export const getStaticPaths = () =>
  iconSizes.map((size) => ({ params: { size: `${size}` } }));

// The hinge of the favicon, small enough for any mask that a device puts over it.
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#17181c"/><path d="M8 20.5H16.4L24 11.5" fill="none" stroke="#fbfbf9" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** The book's icon as devices want it on their screen. */
export const GET: APIRoute = async ({ params }) => {
  const size = Number(params.size);
  const png = await sharp(Buffer.from(icon), { density: (72 * size) / 32 })
    .resize(size)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), {
    headers: { "content-type": "image/png" },
  });
};
