import type { Theme } from "./theme.ts";
import { theme as houseTheme } from "./theme.ts";

/**
 * A picture of an SVG `width` px wide (1360 for a 680 px figure at 2x), drawn with the theme's own font files and no
 * font of the machine's, so that it is the same everywhere.
 */
export async function renderPng(svg: string, width: number, theme: Theme = houseTheme): Promise<Buffer> {
  const { renderAsync } = await import("@resvg/resvg-js");
  // On the thread pool: the next picture is laid out meanwhile.
  const picture = await renderAsync(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: Object.values(theme.font.files),
      defaultFontFamily: theme.font.family,
    },
    textRendering: 2,
    shapeRendering: 2,
  });
  return picture.asPng();
}
