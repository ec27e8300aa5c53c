import type { Fitted } from "./social-fit.ts";
import { firstSentence } from "./social-poster.ts";
import { CARD, type CardWords, heightOf, type Paragraph, paragraph, place, SOURCE } from "./social-words.ts";
import { type SvgNode, svg } from "./svg/node.ts";
import type { Palette, Theme } from "./theme.ts";
import { faceOf } from "./type/face.ts";

/** Widths of the words and the drawing when they stand side by side. */
const COLUMN = 214;

const TITLES = [28, 25, 22, 20, 18] as const;
const SUBTITLE = { size: 14, line: 18, weight: 400 };

/** A drawing gets at least this much of the height, or the words are cut down. */
const LEAST_DRAWING = 150;

/** Where the words of a card stand, and the box left to its drawing. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Words and drawing, placed. */
  place(drawn: Fitted): SvgNode[];
}

function at(drawn: Fitted, x: number, y: number): SvgNode {
  return svg("g", { transform: `translate(${Math.round(x)},${Math.round(y)})` }, [drawn.node]);
}

function paragraphs(words: CardWords, theme: Theme, color: Palette, width: number, largest = Number.POSITIVE_INFINITY) {
  const small = { ...SOURCE, fill: color.faint };
  return {
    /** Titles of at most `lines` lines, the largest first; the smallest size where none has as few. */
    titles(lines: number): readonly [Paragraph, ...Paragraph[]] {
      const all = TITLES.filter((size) => size <= largest).map((size) =>
        paragraph(words.title, width, { size, line: Math.round(size * 1.16), weight: 700, fill: color.ink }, theme),
      );
      const [first = all.at(-1) as Paragraph, ...others] = all.filter((title) => title.lines.length <= lines);
      return [first, ...others];
    },
    /** The subtitle; what it counts alone, where the whole has no room. */
    subtitles: [words.subtitle, firstSentence(words.subtitle)].map((text) =>
      paragraph(text, width, { ...SUBTITLE, fill: color.muted }, theme),
    ),
    source: paragraph(words.source, width, small, theme),
    credit: paragraph(words.credit, width, small, theme),
  };
}

/** Title over drawing over source: for what is wider than high. `largest` is the title's size at most, in px. */
export function stacked(words: CardWords, theme: Theme, color: Palette, largest?: number): Layout {
  const width = CARD.width - 2 * CARD.side;
  const text = paragraphs(words, theme, color, width, largest);
  const measure = (line: string): number => faceOf(theme, SOURCE.weight).width(line, SOURCE.size);
  const beside = measure(text.source.lines.at(-1) ?? "") + measure(words.credit) + 24 <= width;
  const foot = heightOf(text.source) + (beside ? 0 : SOURCE.line);
  const room = (words: number): number => CARD.height - CARD.bottom - foot - 10 - (CARD.top + words + 10);
  // a smaller title rather than no word of what is counted
  const [largestTitle, ...smaller] = text.titles(2);
  const told = [largestTitle, ...smaller]
    .flatMap((title) => text.subtitles.map((subtitle) => ({ title, subtitle })))
    .find(({ title, subtitle }) => {
      return subtitle.lines.length <= 2 && room(heightOf(title) + 4 + heightOf(subtitle)) >= LEAST_DRAWING;
    });
  const { title, subtitle } = told ?? { title: largestTitle, subtitle: undefined };
  const under = CARD.top + heightOf(title);
  const extra = subtitle ? 4 + heightOf(subtitle) : 0;
  const height = room(heightOf(title) + extra);
  return {
    width,
    height,
    place(drawn) {
      const x = CARD.side + (drawn.scale < 1 ? (width - drawn.width) / 2 : 0);
      const slack = Math.max(0, height - drawn.height) / 2;
      const creditX = beside ? CARD.width - CARD.side - measure(words.credit) : CARD.side;
      return [
        place(title, CARD.side, CARD.top),
        ...(subtitle ? [place(subtitle, CARD.side, under + 4)] : []),
        at(drawn, x, under + extra + 10 + slack),
        place(text.source, CARD.side, CARD.height - CARD.bottom - foot),
        place(text.credit, creditX, CARD.height - CARD.bottom - SOURCE.line),
      ];
    },
  };
}

/** Words on the left, drawing on the right from top to bottom: for what is as high as wide, or higher. */
export function sideBySide(words: CardWords, theme: Theme, color: Palette): Layout {
  const text = paragraphs(words, theme, color, COLUMN);
  const foot = heightOf(text.source) + heightOf(text.credit);
  const room = CARD.height - CARD.top - CARD.bottom - foot - 12;
  const titles = [5, 6, 7, 8, 9].map((lines) => text.titles(lines)[0]);
  const title = titles.find((one) => heightOf(one) <= room) ?? text.titles(9)[0];
  const subtitle = text.subtitles.find((one) => heightOf(title) + 8 + heightOf(one) <= room);
  const width = CARD.width - 2 * CARD.side - COLUMN - CARD.gap;
  const height = CARD.height - CARD.top - CARD.bottom;
  return {
    width,
    height,
    place(drawn) {
      const x = CARD.side + COLUMN + CARD.gap + (width - drawn.width) / 2;
      const footTop = CARD.height - CARD.bottom - foot;
      return [
        place(title, CARD.side, CARD.top),
        ...(subtitle ? [place(subtitle, CARD.side, CARD.top + heightOf(title) + 8)] : []),
        at(drawn, x, CARD.top + (height - drawn.height) / 2),
        place(text.source, CARD.side, footTop),
        place(text.credit, CARD.side, footTop + heightOf(text.source)),
      ];
    },
  };
}
