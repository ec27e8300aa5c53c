import { createRequire } from "node:module";
import { sideThread } from "../side-thread.ts";

/** What the subsetter needs to know, beside the font and the characters. */
export interface SubsetOptions {
  readonly targetFormat: string;
  readonly keepFeatures?: readonly string[];
  readonly noHinting?: boolean;
  readonly dropTables?: readonly string[];
  readonly preserveNameIds?: readonly number[];
}

const ask = sideThread<{ file: string; characters: string; options: SubsetOptions }, Uint8Array>(
  `const { readFileSync } = require("node:fs");
// subset-font brings a WOFF2 coder, which takes longer to start than our fonts to make; we write WOFF.
const { subsetFont, woff2 } = workerData;
require.cache[woff2] = { id: woff2, filename: woff2, loaded: true, exports: {} };
const subset = require(subsetFont);
const answer = ({ file, characters, options }) => subset(readFileSync(file), characters, options);`,
  () => {
    const subsetFont = createRequire(import.meta.url).resolve("subset-font");
    const fontverter = createRequire(subsetFont).resolve("fontverter");
    return { subsetFont, woff2: createRequire(fontverter).resolve("wawoff2") };
  },
);

/** A font file with only the glyphs of these characters, made by subset-font (HarfBuzz) on another thread. */
export function subset(file: string, characters: string, options: SubsetOptions): Promise<Uint8Array> {
  return ask({ file, characters, options });
}
