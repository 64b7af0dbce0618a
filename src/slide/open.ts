// One place of a page filling the screen: `?view=slide`. What it takes is loaded only then.
if (new URLSearchParams(location.search).get("view") === "slide")
  void import("./slide.ts").then(({ openSlide }) => openSlide());
