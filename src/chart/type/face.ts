import { readFileSync } from "node:fs";
import { Blob, Face, Font, shape, Buffer as TextBuffer } from "harfbuzzjs";
import type { Theme } from "../theme.ts";

/** One weight of the theme's font, open for measuring. Measures are in px at the given size. */
export interface FontFace {
  readonly weight: number;
  readonly file: string;
  /** Advance width of a text on one line, with the kerning and ligatures a browser applies. */
  width(text: string, size: number): number;
  /** The characters of a text this face cannot draw, each once. */
  missing(text: string): string[];
}

/** Splits at breaking, no-break and narrow no-break spaces, and keeps them. */
const SPACES = /([ \u00a0\u202f])/;

const faces = new Map<string, FontFace>();

/**
 * Opens a TrueType file with HarfBuzz, the shaper Chromium and Firefox use, so that a width here is a width there.
 * Words are measured once each and kept: a width is the sum of its words and of the spaces between them. A font that
 * kerns against spaces (seen on opening) is measured a whole text at a time instead.
 */
export function openFace(file: string, weight: number): FontFace {
  const known = faces.get(file);
  if (known) return known;
  const face = new Face(new Blob(readFileSync(file)), 0);
  const font = new Font(face);
  const unitsPerEm = face.upem;
  const covered = new Set<number>(face.collectUnicodes());

  const shaped = (text: string): number => {
    const buffer = new TextBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    let advance = 0;
    for (const position of buffer.getGlyphPositions()) advance += position.xAdvance;
    return advance;
  };

  const words = new Map<string, number>();
  const advance = (word: string): number => {
    let known = words.get(word);
    if (known === undefined) {
      known = shaped(word);
      words.set(word, known);
    }
    return known;
  };

  const probe = "A T V W Y f r . , ’ « 1 7";
  const sumOfWords = (text: string): number => text.split(SPACES).reduce((total, word) => total + advance(word), 0);
  const kernsSpaces = Math.abs(sumOfWords(probe) - shaped(probe)) > 0;

  const opened: FontFace = {
    weight,
    file,
    width: (text, size) => ((kernsSpaces ? advance(text) : sumOfWords(text)) * size) / unitsPerEm,
    missing(text) {
      const absent = new Set<string>();
      for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0x20 && !covered.has(code)) absent.add(character);
      }
      return [...absent];
    },
  };
  faces.set(file, opened);
  return opened;
}

/** The weight of the theme's font nearest to the one asked for (`bold`, `600`, 500); the heavier of two as near. */
export function nearestWeight(theme: Theme, asked: string | number | undefined): number {
  const wanted = asked === undefined || asked === "normal" ? 400 : asked === "bold" ? 700 : Number(asked) || 400;
  const weights = Object.keys(theme.font.files)
    .map(Number)
    .sort((a, b) => b - a);
  return weights.reduce((best, weight) => (Math.abs(weight - wanted) < Math.abs(best - wanted) ? weight : best));
}

/** The open face of a weight of the theme. */
export function faceOf(theme: Theme, asked: string | number | undefined): FontFace {
  const weight = nearestWeight(theme, asked);
  return openFace(theme.font.files[weight] ?? "", weight);
}
