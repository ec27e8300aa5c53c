import { createRequire } from "node:module";
import { theme } from "../../chart/theme.ts";
import { subset } from "../../chart/type/subset.ts";

const serif = (folder: string, file: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/source-serif-4/${folder}/${file}`);

/** Faces of a page: a serif to read, and the charts' own sans for all that is around the text. */
const FACES = [
  { family: "page-serif", weight: 400, style: "normal", file: serif("400Regular", "SourceSerif4_400Regular.ttf") },
  {
    family: "page-serif",
    weight: 400,
    style: "italic",
    file: serif("400Regular_Italic", "SourceSerif4_400Regular_Italic.ttf"),
  },
  { family: "page-serif", weight: 700, style: "normal", file: serif("700Bold", "SourceSerif4_700Bold.ttf") },
  { family: "page-sans", weight: 400, style: "normal", file: theme.font.files[400] ?? "" },
  { family: "page-sans", weight: 600, style: "normal", file: theme.font.files[600] ?? "" },
] as const;

/**
 * Every sign French and English are written with. All pages share these subsets, which are made once; a page that
 * needs another sign (a Russian title) has its own.
 */
const SIGNS = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("")}àâäæçèéêëîïñôöœùûüÿÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸ«»“”‘’…–—·•°№×−→←↑↓\u00a0\u202f`;
const COMMON = new Set(SIGNS);

/** `tnum` for tables; no small capitals, no old-style figures. */
const OPTIONS = {
  targetFormat: "woff",
  keepFeatures: ["kern", "liga", "tnum"],
  noHinting: true,
  dropTables: ["STAT", "gasp", "DSIG", "meta", "BASE", "GDEF"],
};

const made = new Map<string, Promise<string>>();

/** The @font-face rules of a page, the fonts inside them. @param text everything the page says */
export async function pageFonts(text: string): Promise<string> {
  const others = [...new Set(text)].filter((sign) => sign > "~" && !COMMON.has(sign)).sort();
  const rules = await Promise.all(
    FACES.map(async ({ family, weight, style, file }) => {
      const signs = family === "page-sans" && weight === 400 ? SIGNS + others.join("") : SIGNS;
      const key = `${file}\n${signs}`;
      let font = made.get(key);
      if (!font) {
        font = subset(file, signs, OPTIONS).then((bytes) => Buffer.from(bytes).toString("base64"));
        made.set(key, font);
      }
      const source = `url(data:font/woff;base64,${await font}) format("woff")`;
      return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:${source}}`;
    }),
  );
  return rules.join("\n");
}
