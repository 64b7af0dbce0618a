// Not while writing: the development server has no sw.js.
if (import.meta.env.PROD && "serviceWorker" in navigator)
  addEventListener("load", () => {
    const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");
    void navigator.serviceWorker.register(`${base}sw.js`).catch(() => {
      // A browser that keeps nothing (a private window, say) reads the book from the network.
    });
  });
