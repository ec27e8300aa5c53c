import { LANGS, type Lang, type Text } from "../locale/lang.ts";
import { say, typeset } from "../locale/typography.ts";
import type { FigureSpec } from "./figure.ts";
import { renderPng } from "./png.ts";
import { drawNatural, type Fitted, fitDrawing, shrunkToFit } from "./social-fit.ts";
import { type Layout, sideBySide, stacked } from "./social-layout.ts";
import { heightOfLabels } from "./social-legible.ts";
import { poster } from "./social-poster.ts";
import { CARD, type CardWords } from "./social-words.ts";
import { svg, writeSvg } from "./svg/node.ts";
import { theme as houseTheme, type Palette, type Theme } from "./theme.ts";

/** What the publisher adds to a figure's words on its cards. */
export interface CardExtras {
  /** The finished source line. */
  readonly source: Text;
  /** Who made it; the theme's brand unless told. */
  readonly credit?: string;
  readonly theme?: Theme;
}

/** A drawing higher than this many times the room under a title is tried beside it first. */
const TALL = 2.5;

/** Largest title over a drawing that has to be made smaller, in px: the drawing gets what it leaves. */
const MODEST_TITLE = 22;

type Kind = "stacked" | "sideBySide";

/** A card's drawing, in the layout that suits it. */
interface Choice {
  readonly kind: Kind;
  readonly layout: Layout;
  readonly drawn: Fitted;
}

/** What the card in the first language tells of the next: they are laid out alike, and drawn less often. */
interface Earlier {
  /** Undefined where the card is words alone. */
  readonly kind: Kind | undefined;
  readonly rigid: boolean;
  /** Height that the figure has by itself, under a title. */
  readonly height: number | undefined;
}

/**
 * The layout in which a figure's drawing can be read, with the drawing; of two, the one where it is larger. The one that
 * the drawing's proportions speak for comes first, and the other is not tried if nothing is made smaller there. Without
 * a choice where the drawing can be read in neither: one drawing tells if its labels are too many for any card.
 */
async function choose(
  request: Omit<Parameters<typeof fitDrawing>[0], "width">,
  words: CardWords,
  color: Palette,
  earlier: Earlier | undefined,
): Promise<{ choice: Choice | undefined; earlier: Earlier }> {
  const { theme } = request;
  const layouts: Record<Kind, Layout> = {
    stacked: stacked(words, theme, color),
    sideBySide: sideBySide(words, theme, color),
  };
  const under = layouts.stacked;
  const natural = earlier ? undefined : await drawNatural({ ...request, width: under.width });
  const height = earlier ? earlier.height : natural?.height;
  let rigid = earlier?.rigid ?? false;

  const fitted = async (kind: Kind): Promise<Choice | undefined> => {
    const layout = layouts[kind];
    const known = { rigid, height, ...(kind === "stacked" && { natural }) };
    const fit = await fitDrawing({ ...request, width: layout.width }, layout.height, known);
    rigid ||= fit.rigid;
    if (fit.drawn?.scale === 1) return { kind, layout, drawn: fit.drawn };
    if (kind === "stacked" && fit.whole) {
      const roomier = stacked(words, theme, color, MODEST_TITLE);
      const drawn = shrunkToFit(fit.whole, roomier.width, roomier.height, theme);
      if (drawn) return { kind, layout: roomier, drawn };
    }
    return fit.drawn && { kind, layout, drawn: fit.drawn };
  };

  const hopeless = natural !== undefined && heightOfLabels(natural.node, theme) > layouts.sideBySide.height;
  const tall = height !== undefined && height > TALL * under.height;
  const first: Kind = earlier?.kind ?? (tall ? "sideBySide" : "stacked");
  const one = hopeless ? undefined : await fitted(first);
  const settled = hopeless || one?.drawn.scale === 1 || (earlier && one);
  const other = settled ? undefined : await fitted(first === "stacked" ? "sideBySide" : "stacked");
  const choice = one && other ? (other.drawn.scale > one.drawn.scale ? other : one) : (one ?? other);
  return { choice, earlier: { kind: choice?.kind, rigid, height } };
}

/** What is made for each language, and whether its cards are words alone, without the drawing. */
export type Cards<T> = Record<Lang, T> & { readonly wordsAlone: boolean };

/**
 * The cards of a figure as SVG, 600 × 315 px: drawn anew for that shape, title over or beside it, never cropped and
 * without a label less. A drawing that could not be read at that size is left out: the card is words alone, in both
 * languages, light on dark. Fonts are not embedded: they are made to become PNGs.
 */
export async function socialSvgs(id: string, spec: FigureSpec, extras: CardExtras): Promise<Cards<string>> {
  const theme = extras.theme ?? houseTheme;
  const cards = {} as Record<Lang, string>;
  let earlier: Earlier | undefined;
  for (const lang of LANGS) {
    const words: CardWords = {
      title: say(spec.title, lang),
      subtitle: say(spec.subtitle, lang),
      source: typeset(extras.source[lang], lang),
      credit: extras.credit ?? theme.brand,
    };
    const { light, dark } = theme.colors;
    let choice: Choice | undefined;
    if (!earlier || earlier.kind) {
      ({ choice, earlier } = await choose({ id, spec, lang, theme }, words, light, earlier));
    }
    const color = choice ? light : dark;
    const { width, height, side } = CARD;
    const root = {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang,
      "font-family": `'${theme.font.family}'`,
      "font-weight": 400,
      fill: color.ink,
    };
    const paper = svg("rect", { width, height, fill: color.paper });
    const tag = svg("rect", { x: side, y: 0, width: 34, height: 5, fill: color.accent });
    const content = choice ? choice.layout.place(choice.drawn) : poster(words, theme, color);
    cards[lang] = writeSvg(svg("svg", root, [paper, tag, ...content]));
  }
  return { ...cards, wordsAlone: earlier?.kind === undefined };
}

/**
 * Pictures of a figure for social networks, in both languages: PNGs of 1200 × 630 px. Throws FigureError as the figure
 * itself, but where its labels have no room.
 */
export async function renderSocials(id: string, spec: FigureSpec, extras: CardExtras): Promise<Cards<Buffer>> {
  const cards = await socialSvgs(id, spec, extras);
  const [fr, en] = await Promise.all([cards.fr, cards.en].map((card) => renderPng(card, 2 * CARD.width, extras.theme)));
  return { fr: fr as Buffer, en: en as Buffer, wordsAlone: cards.wordsAlone };
}
