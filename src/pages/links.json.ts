import type { APIRoute } from "astro";
import { links } from "@/components/links.ts";

/** Every place of the book with its title, kind and address: for lecturers, learning platforms and the tests. */
export const GET: APIRoute = async ({ site }) =>
  Response.json(await links(site!));
