import { theme } from "./theme.ts";
import { embedFonts } from "./type/embed.ts";

/**
 * Starts what the first picture would wait for: the subsetter compiles on another core while the notebook computes.
 * Safe to call at any time, or never; a failure shows where the fonts are really asked for.
 */
export function warmUp(): void {
  embedFonts(theme, new Map([[400, ["0"]]])).catch(() => {});
}
