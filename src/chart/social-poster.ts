import {
  CARD,
  type CardType,
  type CardWords,
  heightOf,
  type Paragraph,
  paragraph,
  place,
  SOURCE,
} from "./social-words.ts";
import { type SvgNode, svg } from "./svg/node.ts";
import type { Palette, Theme } from "./theme.ts";
import { faceOf } from "./type/face.ts";

const TITLES = [40, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18] as const;
const SUBTITLE = { size: 18, line: 23, weight: 400 };

/** Least room above the words, from the title to the subtitle, under the words, and from the rule to the source. */
const SPACE = { above: 24, subtitle: 11, under: 14, rule: 9 };

/** A block in the very middle looks as if it had slipped: a little more of what is left goes under it. */
const ABOVE_MIDDLE = 0.45;

/** The same words in as many lines, as even as can be: the edge of a large title is seen from afar. */
function even(text: string, width: number, type: CardType, theme: Theme): Paragraph {
  let best = paragraph(text, width, type, theme);
  for (let share = 0.96; share >= 0.6; share -= 0.04) {
    const narrower = paragraph(text, width * share, type, theme);
    // no line more, and no word cut that had room
    if (narrower.lines.length > best.lines.length || narrower.lines.join(" ") !== best.lines.join(" ")) break;
    best = narrower;
  }
  return best;
}

/** The largest; a slightly smaller one where that spares a line. */
function largest([first, ...others]: readonly Paragraph[]): Paragraph | undefined {
  return (
    others.find(
      ({ type, lines }) => first && type.size >= first.type.size * 0.85 && lines.length < first.lines.length,
    ) ?? first
  );
}

/** What is counted: the sentences after the first say how to read a drawing, which is not there. */
export function firstSentence(text: string): string {
  // a full stop after one letter, or before a small one or a number, is that of an abbreviation
  return text.match(/^.*?[\p{L}\p{N})%»”]{2}\s?[.!?…](?=\s+[\p{Lu}«“])/u)?.[0].replace(/\.$/, "") ?? text;
}

/**
 * A card of words alone, for a figure that could not be read at that size: the title as large as the card allows, what
 * is counted under it if there is room for the whole of it, and the source over the bottom edge.
 */
export function poster(words: CardWords, theme: Theme, color: Palette): SvgNode[] {
  const width = CARD.width - 2 * CARD.side;
  const small = { ...SOURCE, fill: color.muted };
  const brand = { ...small, weight: 600, fill: color.ink };
  const creditWidth = faceOf(theme, brand.weight).width(words.credit, brand.size);
  const source = paragraph(words.source, width - creditWidth - 24, small, theme);
  const footTop = CARD.height - CARD.bottom - heightOf(source);
  const rule = footTop - SPACE.rule;
  const room = rule - SPACE.under - SPACE.above;

  const titles = TITLES.map((size) =>
    even(words.title, width, { size, line: Math.round(size * 1.12), weight: 700, fill: color.ink }, theme),
  );
  const subtitle = even(firstSentence(words.subtitle), width, { ...SUBTITLE, fill: color.muted }, theme);
  const below = SPACE.subtitle + heightOf(subtitle);
  const whole = largest(titles.filter((title) => heightOf(title) + below <= room));
  const title = whole ?? largest(titles.filter((one) => heightOf(one) <= room)) ?? (titles.at(-1) as Paragraph);
  const spare = Math.max(0, room - heightOf(title) - (whole ? below : 0));
  const top = SPACE.above + Math.round(spare * ABOVE_MIDDLE);

  return [
    place(title, CARD.side, top),
    ...(whole ? [place(subtitle, CARD.side, top + heightOf(title) + SPACE.subtitle)] : []),
    svg("rect", { x: CARD.side, y: rule, width, height: 1, fill: color.grid }),
    place(source, CARD.side, footTop),
    place({ lines: [words.credit], type: brand }, CARD.width - CARD.side - creditWidth, footTop),
  ];
}
