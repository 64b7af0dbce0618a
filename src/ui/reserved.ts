/** Names in an address that no figure's settings may have: where a run stands, and how the page is shown. */
export const reserved: readonly string[] = ["epoch", "view", "theme"];
