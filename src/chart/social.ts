import { LANGS, type Lang, type Text } from "../locale/lang.ts";
import { say, typeset } from "../locale/typography.ts";
import type { FigureSpec } from "./figure.ts";
import { renderPng } from "./png.ts";
import { drawNatural, type Fitted, fitDrawing } from "./social-fit.ts";
import { CARD, type CardWords, type Layout, sideBySide, stacked } from "./social-layout.ts";
import { svg, writeSvg } from "./svg/node.ts";
import { theme as houseTheme, type Theme } from "./theme.ts";

/** What the publisher adds to a figure's words on its cards. */
export interface CardExtras {
  /** The finished source line. */
  readonly source: Text;
  /** Who made it; the theme's brand unless told. */
  readonly credit?: string;
  readonly theme?: Theme;
}

/** A drawing higher than this many times the room under a title loses labels there: it is tried beside it first. */
const TALL = 2.2;

type Kind = "stacked" | "sideBySide";

/** A card's drawing, in the layout that suits it. */
interface Choice {
  readonly kind: Kind;
  readonly layout: Layout;
  readonly drawn: Fitted;
}

/** What the card in the first language tells of the next: they are laid out alike, and drawn once less. */
interface Earlier {
  readonly kind: Kind;
  readonly lossless: boolean;
  readonly rigid: boolean;
  /** Height that the figure has by itself, under a title. */
  readonly height: number | undefined;
}

const isLossless = ({ scale, dropped }: Fitted): boolean => scale === 1 && dropped === 0;

/**
 * Of the two layouts the one whose drawing loses least: size, then labels; the one with the larger drawing where neither
 * does. The one that the drawing's proportions speak for comes first, and the other is not tried if nothing is lost.
 */
async function choose(
  layouts: Readonly<Record<Kind, Layout>>,
  request: Omit<Parameters<typeof fitDrawing>[0], "width">,
  earlier: Earlier | undefined,
): Promise<Choice & { earlier: Earlier }> {
  const over = layouts.stacked;
  const natural = earlier ? undefined : await drawNatural({ ...request, width: over.width });
  const height = earlier ? earlier.height : natural?.height;
  const first: Kind = earlier?.kind ?? (height !== undefined && height > TALL * over.height ? "sideBySide" : "stacked");
  let rigid = earlier?.rigid ?? false;
  const fitted = async (kind: Kind): Promise<Choice> => {
    const layout = layouts[kind];
    const known = { rigid, height, ...(kind === "stacked" && { natural }) };
    const drawn = await fitDrawing({ ...request, width: layout.width }, layout.height, known);
    rigid ||= drawn.rigid;
    return { kind, layout, drawn };
  };
  const one = await fitted(first);
  const done = (choice: Choice) => {
    return { ...choice, earlier: { kind: choice.kind, lossless: isLossless(choice.drawn), rigid, height } };
  };
  // what was lost in one language is lost in the other
  if (isLossless(one.drawn) || earlier?.lossless === false) return done(one);
  const other = await fitted(first === "stacked" ? "sideBySide" : "stacked");
  return done(loss(one, other) <= 0 ? one : other);
}

/** Under 0 where the first drawing loses less, or is larger where both lose as much. */
function loss({ drawn: a }: Choice, { drawn: b }: Choice): number {
  return b.scale - a.scale || a.dropped - b.dropped || b.width * b.height - a.width * a.height;
}

/**
 * The cards of a figure as SVG, 600 × 315 px: drawn anew for that shape, title over or beside it, never cropped.
 * Fonts are not embedded: they are made to become PNGs.
 */
export async function socialSvgs(id: string, spec: FigureSpec, extras: CardExtras): Promise<Record<Lang, string>> {
  const theme = extras.theme ?? houseTheme;
  const color = theme.colors.light;
  const cards = {} as Record<Lang, string>;
  let earlier: Earlier | undefined;
  for (const lang of LANGS) {
    const words: CardWords = {
      title: say(spec.title, lang),
      subtitle: say(spec.subtitle, lang),
      source: typeset(extras.source[lang], lang),
      credit: extras.credit ?? theme.brand,
    };
    const layouts = { stacked: stacked(words, theme, color), sideBySide: sideBySide(words, theme, color) };
    const choice = await choose(layouts, { id, spec, lang, theme }, earlier);
    earlier = choice.earlier;
    const { width, height, side } = CARD;
    const tag = { x: side, y: 0, width: 34, height: 5, fill: color.accent };
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
    cards[lang] = writeSvg(svg("svg", root, [paper, svg("rect", tag), ...choice.layout.place(choice.drawn)]));
  }
  return cards;
}

/**
 * Pictures of a figure for social networks, in both languages: PNGs of 1200 × 630 px, light. Throws FigureError as the
 * figure itself.
 */
export async function renderSocials(id: string, spec: FigureSpec, extras: CardExtras): Promise<Record<Lang, Buffer>> {
  const cards = await socialSvgs(id, spec, extras);
  const [fr, en] = await Promise.all([cards.fr, cards.en].map((card) => renderPng(card, 2 * CARD.width, extras.theme)));
  return { fr, en } as Record<Lang, Buffer>;
}
