import { clientsClaim } from "workbox-core";
import {
  cleanupOutdatedCaches,
  matchPrecache,
  precacheAndRoute,
  type PrecacheEntry,
} from "workbox-precaching";

declare const self: ServiceWorkerGlobalScope;
/** Every file of the site, filled in by the build. */
declare const FILES: PrecacheEntry[];

// A newer version waits until no page of this one is open, so that nobody reads half of each. A reader who never
// closes the book would wait for ever: so one that has a single page open, and goes to another, is handed over
// between the two.
self.addEventListener("fetch", (event) => {
  const { waiting } = self.registration;
  if (!waiting || event.request.destination !== "document") return;
  event.stopImmediatePropagation();
  event.respondWith(handOver(waiting, event.request));
});

async function handOver(waiting: ServiceWorker, request: Request) {
  const pages = (await self.clients.matchAll({ type: "window" })).filter(
    ({ frameType }) => frameType === "top-level",
  );
  if (pages.length > 1) {
    const { origin, pathname } = new URL(request.url);
    const file = `${origin}${pathname.replace(/\/$/, "/index.html")}`;
    return (await matchPrecache(file)) ?? fetch(request);
  }
  waiting.postMessage("take over");
  return new Response("", {
    headers: { "content-type": "text/html", refresh: "0" },
  });
}

self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});

// The settings of a figure stand in the query and make no other page.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
clientsClaim();
