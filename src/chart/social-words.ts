import { type SvgNode, svg } from "./svg/node.ts";
import type { Theme } from "./theme.ts";
import { faceOf } from "./type/face.ts";
import { wrap } from "./type/wrap.ts";

/** A card as it is mostly shown, in a feed: half of the 1200 × 630 px it is stored in. */
export const CARD = { width: 600, height: 315, side: 22, top: 20, bottom: 14, gap: 22 };

/** A card's source line and credit. */
export const SOURCE = { size: 11.5, line: 14.5, weight: 400 };

/** Where the baseline falls in a line of text, as a share of its size under the line's middle. */
const MIDDLE_TO_BASELINE = 0.34;

/** What a card says, in one language, typeset. */
export interface CardWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly credit: string;
}

/** Size and line height in px of the card, weight and colour. */
export interface CardType {
  readonly size: number;
  readonly line: number;
  readonly weight: number;
  readonly fill: string;
}

/** Words cut into lines. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly type: CardType;
}

/** Cuts a text into lines no wider than `width`. */
export function paragraph(text: string, width: number, type: CardType, theme: Theme): Paragraph {
  return { lines: wrap(text, width, (piece) => faceOf(theme, type.weight).width(piece, type.size)), type };
}

/** How high a paragraph is, in px of the card. */
export const heightOf = ({ lines, type }: Paragraph): number => lines.length * type.line;

/** A paragraph as SVG, its first line's top at `top`. */
export function place({ lines, type }: Paragraph, x: number, top: number): SvgNode {
  const { size, line, weight, fill } = type;
  const rows = lines.map((text, i) =>
    svg("text", { x, y: top + line * (i + 0.5) + size * MIDDLE_TO_BASELINE }, [text]),
  );
  return svg("g", { fill, "font-size": size, "font-weight": weight === 400 ? undefined : weight }, rows);
}
