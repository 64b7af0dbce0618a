import { ExpressiveCodeTheme } from "@astrojs/starlight/expressive-code";

/** Listings in ink alone: keywords bold, comments italic and muted. Colour is kept for quantities. */
function ink(
  name: string,
  type: "light" | "dark",
  text: string,
  muted: string,
  surface: string,
) {
  return new ExpressiveCodeTheme({
    name,
    type,
    colors: { "editor.background": surface, "editor.foreground": text },
    settings: [
      {
        scope: ["keyword", "storage", "constant.language"],
        settings: { fontStyle: "bold" },
      },
      {
        // "keyword.operator" would otherwise be bold too: = and * are not words.
        scope: [
          "keyword.operator.assignment",
          "keyword.operator.arithmetic",
          "keyword.operator.unpacking",
        ],
        settings: { fontStyle: "" },
      },
      {
        scope: ["comment", "punctuation.definition.comment"],
        settings: { fontStyle: "italic", foreground: muted },
      },
    ],
  });
}

/** Expressive Code's two themes, in the values of tokens.css. */
export const codeThemes = [
  ink("nonlinear-light", "light", "#26272c", "#5c5f66", "#f3f3ef"),
  ink("nonlinear-dark", "dark", "#dcdcd8", "#9da1a9", "#1b1e24"),
];
