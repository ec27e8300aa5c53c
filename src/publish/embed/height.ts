import { theme } from "../../chart/theme.ts";
import type { Lang } from "../../locale/lang.ts";
import type { FigureEntry } from "../manifest.ts";

/** Height of the bar under the picture, its details folded, in px. */
export const BAR = 41;

/**
 * From this width on, in px, the wide picture is shown: that at which its axis labels are still set in 11 px. Under it,
 * the narrow one.
 */
export const WIDE_FROM = Math.ceil((theme.width.wide * 11) / theme.type.wide.axis.size);

/** The widest the narrow picture is shown, in px: a quarter more than it was laid out for. */
export const NARROW_TO = theme.width.narrow * 1.25;

/**
 * The height to give a figure's `<iframe>`, in px: that of its embed page on a phone 360 px wide. It is right there
 * without any script, and a little more than the wide picture needs; with one (see host.ts), the page tells its own.
 */
export function embedHeight(figure: Pick<FigureEntry, "sizes">, lang: Lang): number {
  return (figure.sizes?.[lang].narrow.height ?? 0) + BAR;
}
