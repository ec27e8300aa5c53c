import { createRequire } from "node:module";
import { sideThread } from "./side-thread.ts";
import type { Theme } from "./theme.ts";
import { theme as houseTheme } from "./theme.ts";
import { fontFilesFor } from "./type/small-fonts.ts";

interface Asked {
  readonly svg: string;
  readonly options: object;
  /** The hash of its pixels is wanted too. */
  readonly hashed: boolean;
}

/** A PNG, and the SHA-256 of its pixels in hexadecimal: four bytes each, red, green, blue, opacity. */
export interface HashedPng {
  readonly png: Buffer;
  readonly hash: string;
}

// drawn on Node's own pool of threads, then packed on this one
const ask = sideThread<Asked, { png: Uint8Array; hash: string }>(
  `const { createHash } = require("node:crypto");
const { renderAsync } = require(workerData.resvg);
const answer = async ({ svg, options, hashed }) => {
  const picture = await renderAsync(svg, options);
  const hash = hashed ? createHash("sha256").update(picture.pixels).digest("hex") : "";
  return { png: picture.asPng(), hash };
};`,
  () => ({ resvg: createRequire(import.meta.url).resolve("@resvg/resvg-js") }),
);

async function render(svg: string, width: number, theme: Theme, hashed: boolean): Promise<HashedPng> {
  const options = {
    fitTo: { mode: "width", value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: await fontFilesFor(svg, theme),
      defaultFontFamily: theme.font.family,
    },
    textRendering: 2,
    shapeRendering: 2,
  };
  const { png, hash } = await ask({ svg, options, hashed });
  return { png: Buffer.from(png.buffer, png.byteOffset, png.byteLength), hash };
}

/**
 * A picture of an SVG `width` px wide (1360 for a 680 px figure at 2x), drawn with the theme's own font files and no
 * font of the machine's, so that it is the same everywhere. Made on other threads.
 */
export async function renderPng(svg: string, width: number, theme: Theme = houseTheme): Promise<Buffer> {
  return (await render(svg, width, theme, false)).png;
}

/** The same with the hash of its pixels, which stays when a PNG is only compressed again. */
export function renderHashedPng(svg: string, width: number, theme: Theme = houseTheme): Promise<HashedPng> {
  return render(svg, width, theme, true);
}
