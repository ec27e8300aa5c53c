import { type DateInput, formatDate, formatMonth, formatQuarter, formatYear } from "../locale/dates.ts";
import type { Lang, Text } from "../locale/lang.ts";
import { formatCompact, formatCount, formatNumber, formatPercent, type NumberOptions } from "../locale/numbers.ts";
import { say, typeset } from "../locale/typography.ts";
import { contrast } from "./contrast.ts";
import { type RowOf, rowFinder } from "./drawn-rows.ts";
import type { Palette, Theme, TypeScale } from "./theme.ts";
import { faceOf } from "./type/face.ts";
import { wrap } from "./type/wrap.ts";

/** One of the pictures made of a figure. */
export interface Variant {
  readonly lang: Lang;
  /** `wide` is 680 px, `narrow` 360 px, laid out apart. */
  readonly size: "wide" | "narrow";
  readonly mode: "light" | "dark";
}

/** What a notebook's drawing may ask: who it draws for, in which colours, and how that language writes things. */
export interface Canvas {
  readonly lang: Lang;
  /** Width in px the drawing may use, margins of the frame taken off. */
  readonly width: number;
  readonly narrow: boolean;
  readonly dark: boolean;
  readonly color: Palette;
  readonly type: TypeScale;
  /** The text in this picture's language, typeset. */
  say(text: Text): string;
  number(value: number, options?: NumberOptions): string;
  /** A share: 0.125 is `12,5 %`. */
  percent(share: number, options?: NumberOptions): string;
  /** `1,2 M`: for axes. */
  compact(value: number): string;
  /** `2 faits`, `1,9 fait`: the noun in both languages, singular then plural. */
  count(value: number, one: Text, many: Text): string;
  /** `25 juin 2024`, `juin 2024` or `2024`, as precise as the text given. */
  date(value: DateInput, options?: { readonly short?: boolean }): string;
  month(value: DateInput, options?: { readonly short?: boolean }): string;
  /** `T2 2024`. */
  quarter(value: DateInput): string;
  year(value: DateInput | number): string;
  /** Ink or paper, whichever reads better on a fill: for numbers on cells and bars. */
  inkOn(fill: string): string;
  /** Width in px of a text at the size (axis size unless told) and weight (400). */
  textWidth(text: string, style?: { readonly size?: number; readonly weight?: number }): number;
  /** The text with line breaks put where it would pass `width` px: for text marks, which keep line breaks. */
  wrap(text: string, width: number, style?: { readonly size?: number; readonly weight?: number }): string;
  /** The place, from 0, of the figure's row that a row, or something made of it, comes from. */
  readonly rowOf: RowOf;
}

/**
 * The canvas of a variant: tokens and language from the theme, nothing of the host's.
 *
 * @param rows the figure's data, if what is drawn is to be tied to it
 */
export function canvasFor(variant: Variant, theme: Theme, rows: readonly object[] = []): Canvas {
  const { lang, size, mode } = variant;
  const type = theme.type[size];
  const textWidth: Canvas["textWidth"] = (text, style = {}) =>
    faceOf(theme, style.weight).width(text, style.size ?? type.axis.size);
  return {
    lang,
    width: theme.width[size] - 2 * theme.space[size].side,
    narrow: size === "narrow",
    dark: mode === "dark",
    color: theme.colors[mode],
    type,
    say: (text) => say(text, lang),
    number: (value, options) => formatNumber(value, lang, options),
    percent: (share, options) => formatPercent(share, lang, options),
    compact: (value) => formatCompact(value, lang),
    count: (value, one, many) => formatCount(value, lang, one[lang], many[lang]),
    date: (value, options) => formatDate(value, lang, options),
    month: (value, options) => formatMonth(value, lang, options),
    quarter: (value) => formatQuarter(value, lang),
    year: (value) => formatYear(value),
    inkOn: (fill) =>
      contrast(theme.colors[mode].ink, fill) >= contrast(theme.colors[mode].paper, fill)
        ? theme.colors[mode].ink
        : theme.colors[mode].paper,
    textWidth,
    rowOf: rowFinder(rows),
    wrap: (text, width, style) => wrap(typeset(text, lang), width, (line) => textWidth(line, style)).join("\n"),
  };
}
