import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Theme } from "../theme.ts";
import { subset } from "./subset.ts";

/** Latin letters with their accents, punctuation and spaces, arrows and signs: what charts in two languages are set in. */
const RANGES = [
  [0x20, 0x17f],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2190, 0x2199],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
  [0x25a0, 0x25cf],
] as const;

const CHARACTERS = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).join("");

const inClass = RANGES.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join("");
const OUTSIDE = new RegExp(`[^${inClass}\\n\\r\\t]`, "u");

const made = new Map<string, Promise<string[]>>();

/**
 * The theme's font files, to be read from disk by resvg: with the characters of these two languages only, unless the
 * picture has others. resvg reads a whole file twice for each text, and a figure has hundreds: a fifth of the bytes is
 * half of the time. Outlines, kerning and ligatures are the same, so the pixels are.
 */
export async function fontFilesFor(svg: string, theme: Theme): Promise<string[]> {
  const whole = Object.values(theme.font.files);
  if (OUTSIDE.test(svg)) return whole;
  const key = whole.join("\n");
  let small = made.get(key);
  if (!small) {
    // where nothing may be written, the whole files do as well
    small = smallFiles(whole).catch(() => whole);
    made.set(key, small);
  }
  return small;
}

async function smallFiles(whole: readonly string[]): Promise<string[]> {
  const fonts = await Promise.all(
    // names tell a semi-bold from a bold
    whole.map((file) =>
      subset(file, CHARACTERS, { targetFormat: "truetype", preserveNameIds: [1, 2, 3, 4, 6, 16, 17] }),
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), "recoupe-fonts-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return fonts.map((font, i) => {
    const file = join(folder, `${i}.ttf`);
    writeFileSync(file, font);
    return file;
  });
}
