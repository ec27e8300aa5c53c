import type { Lang } from "../locale/lang.ts";
import { say, typeset } from "../locale/typography.ts";
import type { FigureExtras, FigureSpec } from "./figure.ts";
import { renderPng } from "./png.ts";
import { type Fitted, fitDrawing } from "./social-fit.ts";
import { type SvgNode, svg, writeSvg } from "./svg/node.ts";
import { theme as houseTheme, type Palette, type Theme } from "./theme.ts";
import { faceOf } from "./type/face.ts";
import { wrap } from "./type/wrap.ts";

/** A card as it is mostly shown, in a feed: half of the 1200 × 630 px it is stored in. */
const CARD = { width: 600, height: 315, side: 22, top: 20, bottom: 14, gap: 22 };

/** Widths of the words and the drawing when they stand side by side. */
const COLUMN = 214;

const TITLES = [28, 25, 22, 20, 18] as const;
const SUBTITLE = { size: 14, line: 18 };
const SOURCE = { size: 11.5, line: 14.5 };
/** Where the baseline falls in a line of text, as a share of its size under the line's middle. */
const MIDDLE_TO_BASELINE = 0.34;

/** A drawing gets at least this much of the height, or the words are cut down. */
const LEAST_DRAWING = 150;

interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly credit: string;
}

interface Paragraph {
  readonly lines: readonly string[];
  readonly size: number;
  readonly line: number;
  readonly weight: number;
  readonly fill: string;
}

/** Words and drawing, placed; how large the drawing came out tells one layout from the other. */
interface Layout {
  readonly nodes: readonly SvgNode[];
  readonly drawn: Fitted;
}

interface Setting {
  readonly words: Words;
  readonly theme: Theme;
  readonly color: Palette;
  fit(width: number, height: number): Promise<Fitted>;
}

const heightOf = (paragraph: Paragraph): number => paragraph.lines.length * paragraph.line;

function place(paragraph: Paragraph, x: number, top: number): SvgNode {
  const { lines, size, line, weight, fill } = paragraph;
  const rows = lines.map((text, i) =>
    svg("text", { x, y: top + line * (i + 0.5) + size * MIDDLE_TO_BASELINE }, [text]),
  );
  return svg("g", { fill, "font-size": size, "font-weight": weight === 400 ? undefined : weight }, rows);
}

function paragraphs({ theme, words, color }: Setting, width: number) {
  const set = (text: string, size: number, line: number, weight: number, fill: string): Paragraph => ({
    lines: wrap(text, width, (piece) => faceOf(theme, weight).width(piece, size)),
    size,
    line,
    weight,
    fill,
  });
  return {
    /** The largest title of at most `lines` lines; the smallest size where none has as few. */
    title(lines: number): Paragraph {
      const all = TITLES.map((size) => set(words.title, size, Math.round(size * 1.16), 700, color.ink));
      return all.find((title) => title.lines.length <= lines) ?? (all.at(-1) as Paragraph);
    },
    subtitle: set(words.subtitle, SUBTITLE.size, SUBTITLE.line, 400, color.muted),
    source: set(words.source, SOURCE.size, SOURCE.line, 400, color.faint),
    credit: set(words.credit, SOURCE.size, SOURCE.line, 400, color.faint),
  };
}

/** Title over drawing over source: for what is wider than high. */
async function stacked(setting: Setting): Promise<Layout> {
  const { theme, words } = setting;
  const width = CARD.width - 2 * CARD.side;
  const text = paragraphs(setting, width);
  const title = text.title(2);
  const measure = (line: string): number => faceOf(theme, 400).width(line, SOURCE.size);
  const beside = measure(text.source.lines.at(-1) ?? "") + measure(words.credit) + 24 <= width;
  const foot = heightOf(text.source) + (beside ? 0 : SOURCE.line);
  const under = CARD.top + heightOf(title);
  const room = (extra: number): number => CARD.height - CARD.bottom - foot - 10 - (under + extra + 10);
  const withSubtitle = text.subtitle.lines.length <= 2 && room(4 + heightOf(text.subtitle)) >= LEAST_DRAWING;
  const extra = withSubtitle ? 4 + heightOf(text.subtitle) : 0;
  const drawn = await setting.fit(width, room(extra));
  const footTop = CARD.height - CARD.bottom - foot;
  const slack = Math.max(0, room(extra) - drawn.height) / 2;
  const nodes = [place(title, CARD.side, CARD.top)];
  if (withSubtitle) nodes.push(place(text.subtitle, CARD.side, under + 4));
  const x = CARD.side + (drawn.scale < 1 ? (width - drawn.width) / 2 : 0);
  nodes.push(
    svg("g", { transform: `translate(${Math.round(x)},${Math.round(under + extra + 10 + slack)})` }, [drawn.node]),
  );
  nodes.push(place(text.source, CARD.side, footTop));
  const creditX = beside ? CARD.width - CARD.side - measure(words.credit) : CARD.side;
  nodes.push(place(text.credit, creditX, CARD.height - CARD.bottom - SOURCE.line));
  return { nodes, drawn };
}

/** Words on the left, drawing on the right from top to bottom: for what is as high as wide, or higher. */
async function sideBySide(setting: Setting): Promise<Layout> {
  const text = paragraphs(setting, COLUMN);
  const foot = heightOf(text.source) + heightOf(text.credit);
  const room = CARD.height - CARD.top - CARD.bottom - foot - 12;
  const title = [5, 6, 7, 8, 9].map((lines) => text.title(lines)).find((one) => heightOf(one) <= room) ?? text.title(9);
  const withSubtitle = heightOf(title) + 8 + heightOf(text.subtitle) <= room;
  const width = CARD.width - 2 * CARD.side - COLUMN - CARD.gap;
  const height = CARD.height - CARD.top - CARD.bottom;
  const drawn = await setting.fit(width, height);
  const nodes = [place(title, CARD.side, CARD.top)];
  if (withSubtitle) nodes.push(place(text.subtitle, CARD.side, CARD.top + heightOf(title) + 8));
  const x = CARD.side + COLUMN + CARD.gap + (width - drawn.width) / 2;
  const y = CARD.top + (height - drawn.height) / 2;
  nodes.push(svg("g", { transform: `translate(${Math.round(x)},${Math.round(y)})` }, [drawn.node]));
  const footTop = CARD.height - CARD.bottom - foot;
  nodes.push(place(text.source, CARD.side, footTop), place(text.credit, CARD.side, footTop + heightOf(text.source)));
  return { nodes, drawn };
}

/**
 * Of the two layouts the one whose drawing loses least: size, then labels; the one with the larger drawing where neither
 * does. A drawing that loses nothing under its title and fills the width is not tried beside it.
 */
async function better(setting: Setting): Promise<Layout> {
  const over = await stacked(setting);
  if (over.drawn.scale === 1 && over.drawn.dropped === 0) return over;
  const beside = await sideBySide(setting);
  const area = ({ drawn }: Layout): number => drawn.width * drawn.height;
  const lead =
    over.drawn.scale - beside.drawn.scale || beside.drawn.dropped - over.drawn.dropped || area(over) - area(beside);
  return lead >= 0 ? over : beside;
}

/**
 * The card of a figure as SVG, 600 × 315 px: drawn anew for that shape, title over or beside it, never cropped.
 * Fonts are not embedded: it is made to become a PNG.
 */
export async function socialSvg(id: string, spec: FigureSpec, lang: Lang, extras: FigureExtras): Promise<string> {
  const theme = extras.theme ?? houseTheme;
  const color = theme.colors.light;
  const words: Words = {
    title: say(spec.title, lang),
    subtitle: say(spec.subtitle, lang),
    source: typeset(extras.source, lang),
    credit: extras.credit ?? theme.brand,
  };
  const fit = (width: number, height: number) => fitDrawing({ id, spec, lang, theme, width }, height);
  const setting: Setting = { words, theme, color, fit };
  const { nodes } = await better(setting);
  const { width, height, side } = CARD;
  const tag = { x: side, y: 0, width: 34, height: 5, fill: color.accent };
  return writeSvg(
    svg(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        lang,
        "font-family": `'${theme.font.family}'`,
        "font-weight": 400,
        fill: color.ink,
      },
      [svg("rect", { width, height, fill: color.paper }), svg("rect", tag), ...nodes],
    ),
  );
}

/** A picture of a figure for social networks: a PNG of 1200 × 630 px, light. Throws FigureError as the figure itself. */
export async function renderSocial(id: string, spec: FigureSpec, lang: Lang, extras: FigureExtras): Promise<Buffer> {
  return renderPng(await socialSvg(id, spec, lang, extras), 2 * CARD.width, extras.theme);
}
