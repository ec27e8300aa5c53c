import { theme } from "../../chart/theme.ts";
import { NARROW_TO, WIDE_FROM } from "./height.ts";
import type { Pair } from "./two-modes.ts";

/** The theme's colours the page itself is set in. */
const ROLES = ["paper", "ink", "muted", "faint", "grid"] as const;

/**
 * The stylesheet of an embed page. It is light unless its address asks otherwise; printed, it is light; where the
 * reader has chosen the colours (forced colours), words and paper take them, and marks stay as they are, in whichever
 * mode goes with that paper.
 *
 * @param pairs the colours of the drawings
 * @param family the name the fonts are declared under
 */
export function styleOf(pairs: ReadonlyMap<string, Pair>, family: string, fontFaces: string): string {
  const all = new Map<string, Pair>([
    ...ROLES.map((role) => [role, { light: theme.colors.light[role], dark: theme.colors.dark[role] }] as const),
    ...pairs,
  ]);
  const colors = (mode: "light" | "dark") => [...all].map(([name, pair]) => `--${name}:${pair[mode]}`).join(";");
  const light = `color-scheme:light;${colors("light")}`;
  const dark = `color-scheme:dark;${colors("dark")}`;
  return (
    fontFaces +
    `:root{${light}}` +
    `@media screen{:root[data-theme=dark]{${dark}}}` +
    `@media screen and (prefers-color-scheme:dark){:root[data-theme=auto]{${dark}}}` +
    ONE_OF_TWO +
    `body{margin:0;background:var(--paper);color:var(--ink);font:400 .875rem/1.4 "${family}","${theme.font.family}",sans-serif}` +
    RULES +
    `@media (forced-colors:active){:root:root{${colors("light")}}}` +
    `@media (forced-colors:active) and (prefers-color-scheme:dark){:root:root{${colors("dark")}}}` +
    FORCED
  );
}

/** Of two drawings for one width, the one that does not go with the theme is hidden. */
const ONE_OF_TWO = [
  "@media screen{:root:not([data-theme=dark]):not([data-theme=auto]) .dark,[data-theme=dark] .light{display:none}}",
  "@media screen and (prefers-color-scheme:dark){[data-theme=auto] .light{display:none}}",
  "@media screen and (prefers-color-scheme:light){[data-theme=auto] .dark{display:none}}",
  "@media print{.dark{display:none}}",
].join("");

/** The bar keeps the picture's side margins, as it grows and shrinks. */
const side = (size: "wide" | "narrow"): string =>
  `${Math.round((theme.space[size].side / theme.width[size]) * 1e5) / 1e3}%`;

/** A table's caption is read whole, however far the table slides. */
const caption = (width: number): string => `caption span{width:min(100vw - 40px,${Math.floor(width * 0.91)}px)}`;

/** Copies of a line whose dashes are dots, as perHundred draws them. */
const DOTTED = '[stroke-linecap=round][stroke-dasharray^="0.01"]>.ring>';

const RULES = [
  // the picture
  `main{position:relative;max-width:${theme.width.wide}px;margin:0 auto}`,
  `@media (max-width:${WIDE_FROM - 0.02}px){main{max-width:${NARROW_TO}px}.wide{display:none}.bar{margin:0 ${side("narrow")}}${caption(NARROW_TO)}}`,
  `@media (min-width:${WIDE_FROM}px){.narrow{display:none}.bar{margin:0 ${side("wide")}}${caption(theme.width.wide)}}`,
  "svg{display:block;width:100%;height:auto;text-rendering:geometricPrecision}",
  "svg text{white-space:pre}",
  ".unseen{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}",
  // the mark under the pointer or the focus
  ":focus-visible{outline:2px solid var(--ink);outline-offset:2px}",
  "svg :focus{outline:none}",
  "circle[tabindex],rect[tabindex],[tabindex]>circle,[tabindex]>rect{pointer-events:all}",
  ".ring{pointer-events:none}",
  // three copies of the mark: a line of ink around a line of paper around the mark itself
  ".ring>:nth-child(-n+2),.ring>:nth-child(-n+2) *{opacity:1;stroke-opacity:1;stroke-dasharray:none;stroke-linejoin:round;vector-effect:non-scaling-stroke}",
  ".ring>:first-child,.ring>:first-child *{stroke:var(--ink);stroke-width:7px}",
  ".ring>:nth-child(2),.ring>:nth-child(2) *{stroke:var(--paper);stroke-width:3px}",
  // the dots of one mark are near enough for wider lines to meet: one outline around them all, and not one around each
  ".ring>g:first-child circle{stroke-width:10px}.ring>g:nth-child(2) circle{stroke-width:6px}",
  // so are the rows of a grid drawn as dotted lines, 12 px apart at most; their dashes are left to the mark itself
  `${DOTTED}:nth-child(-n+2) *{stroke-linecap:square;stroke-width:17px}${DOTTED}:nth-child(2) *{stroke-width:13px}`,
  ".ring>:nth-child(2):is(circle,rect,[d$=Z]),.ring>:nth-child(2) :is(circle,rect,[d$=Z]){fill:var(--paper);fill-opacity:1}",
  ".tip{position:absolute;z-index:1;left:0;top:0;max-width:min(20rem,calc(100% - 12px));box-sizing:border-box;padding:.4rem .6rem;border:1px solid var(--ink);background:var(--paper);pointer-events:none;white-space:pre-line;font-size:.8125rem;line-height:1.35;box-shadow:0 2px 8px #0003}",
  ".tip[hidden]{display:none}",
  ".tip b{display:block;font-weight:600}",
  ".tip span{color:var(--muted);font-size:.75rem}",
  // the bar
  ".bar{position:relative;border-top:1px solid var(--grid);font-size:.8125rem;color:var(--muted)}",
  "summary{width:max-content;padding:.625rem .25rem .625rem 0;line-height:1.25rem;cursor:pointer;color:var(--ink);font-weight:600}",
  "ul{display:flex;gap:.25rem;margin:0;padding:0;list-style:none}",
  "@media (min-width:20em){ul{position:absolute;right:-.4rem;top:0}}",
  "ul a{display:block;padding:.625rem .4rem;line-height:1.25rem}",
  "a{color:inherit;text-underline-offset:.15em}",
  "a:hover,summary:hover{color:var(--ink);text-decoration-thickness:2px}",
  // the data
  ".rows{overflow:auto;max-height:27rem;border-block:1px solid var(--grid);margin:0 -6px}",
  "table{border-collapse:collapse;min-width:100%;color:var(--ink);line-height:1.35}",
  "caption{padding:.5rem 6px;text-align:start;color:var(--muted)}caption span{position:sticky;left:6px;display:block}",
  "th,td{padding:.35rem .75rem .35rem 0;border-top:1px solid var(--grid);text-align:start;vertical-align:top;font-weight:400}",
  "thead th{position:sticky;top:0;background:var(--paper);border-top:0;box-shadow:inset 0 -1px var(--grid);font-weight:600;vertical-align:bottom}",
  "tr>:first-child{padding-inline-start:6px}tbody tr:first-child>*{border-top:0}",
  ".n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}",
  "td.by{min-width:12rem;color:var(--muted)}.by{padding-inline-end:6px}",
  "tr:focus{outline-offset:-2px}",
  "@media print{ul,.tip,.ring{display:none}.rows{overflow:visible;max-height:none}}",
].join("");

/** Words and paper as the reader has them; a word over a mark has paper around it. */
const FORCED = [
  "@media (forced-colors:active){",
  ":root:root{--paper:Canvas;--ink:CanvasText;--muted:CanvasText;--faint:CanvasText;--grid:GrayText;--empty:Canvas}",
  ".both{forced-color-adjust:none}.both text{fill:CanvasText;stroke:Canvas;stroke-width:3px;stroke-linejoin:round;paint-order:stroke}",
  '.both [fill="var(--empty)"]{stroke:GrayText}',
  ".light,.dark{forced-color-adjust:none}",
  ".ring>:first-child,.ring>:first-child *{stroke:Highlight}.tip{box-shadow:none}",
  "}",
].join("");
