import type { SvgNode } from "../svg/node.ts";
import { type Paint, readPaint } from "./color.ts";
import { declarations, type Path, type StyleSheet, styledBy } from "./css.ts";

/** How an element is drawn once attributes, classes, `style` and what it stands in are all counted. Lengths in px. */
export interface Style {
  readonly size: number;
  readonly weight: string;
  readonly family: string;
  readonly anchor: string;
  readonly baseline: string;
  readonly letterSpacing: number;
  readonly keepSpaces: boolean;
  readonly color: string;
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly strokeWidth: number;
  /** The stroke is painted under the fill: a halo around letters. */
  readonly halo: boolean;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  /** The element's own times that of all it stands in. */
  readonly opacity: number;
  readonly shown: boolean;
}

export const INITIAL: Style = {
  size: 16,
  weight: "400",
  family: "",
  anchor: "start",
  baseline: "auto",
  letterSpacing: 0,
  keepSpaces: false,
  color: "#000000",
  fill: { hex: "#000000", alpha: 1 },
  stroke: "none",
  strokeWidth: 1,
  halo: false,
  fillOpacity: 1,
  strokeOpacity: 1,
  opacity: 1,
  shown: true,
};

const PX: Readonly<Record<string, number>> = { px: 1, "": 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4 };

/** A CSS or SVG length in px; undefined when it is none. `whole` is what 100 % is. */
export function lengthOf(value: string | undefined, em: number, whole = em): number | undefined {
  if (value === undefined) return undefined;
  // most are plain numbers
  const plain = value === "" ? Number.NaN : Number(value);
  if (Number.isFinite(plain)) return plain;
  const [, digits, unit = ""] =
    /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z%]*)\s*$/i.exec(value.slice(0, 60)) ?? [];
  if (digits === undefined) return undefined;
  const amount = Number(digits);
  const kind = unit.toLowerCase();
  if (kind === "em") return amount * em;
  if (kind === "ex" || kind === "ch") return (amount * em) / 2;
  if (kind === "rem") return amount * 16;
  if (kind === "%") return (amount * whole) / 100;
  return amount * (PX[kind] ?? 1);
}

const SIZES: Readonly<Record<string, number>> = {
  "xx-small": 9,
  "x-small": 10,
  small: 13,
  medium: 16,
  large: 18,
  "x-large": 24,
  "xx-large": 32,
};

/** The `font` shorthand as the properties it stands for. */
function shorthand(font: string | undefined): Record<string, string> {
  const found = /^(.*?)\b([\d.]+(?:px|pt|em|rem|%))(?:\/\S+)?\s+(.+)$/.exec(font?.slice(0, 200) ?? "");
  if (!found) return {};
  const weight = /\b(bold|[1-9]00)\b/.exec(found[1] ?? "")?.[1] ?? "400";
  return { "font-size": found[2] ?? "", "font-family": found[3] ?? "", "font-weight": weight };
}

/** What an element declares, by attribute, then style sheet, then `style`, the last the strongest. */
export function declared(path: Path, sheet: StyleSheet): Record<string, string | undefined> {
  const node = path.at(-1) as SvgNode;
  const styled = styledBy(sheet, path);
  if (node.attributes.style === undefined && Object.keys(styled).length === 0) return node.attributes;
  const own = node.attributes.style === undefined ? {} : declarations(node.attributes.style);
  return {
    ...node.attributes,
    ...shorthand(styled.font),
    ...styled,
    ...shorthand(own.font),
    ...own,
  };
}

const share = (value: string | undefined): number => Math.min(1, Math.max(0, lengthOf(value, 1, 1) ?? 1));

const COUNTED = new Set(
  "font-size font-weight font-family text-anchor dominant-baseline alignment-baseline letter-spacing white-space xml:space color fill stroke stroke-width paint-order fill-opacity stroke-opacity opacity display visibility".split(
    " ",
  ),
);

/** The style of an element that stands in `from` and declares `own`. */
export function inherit(from: Style, own: Record<string, string | undefined>): Style {
  if (!Object.keys(own).some((key) => COUNTED.has(key))) return from;
  const said = (key: string): string | undefined => {
    const value = own[key];
    return value === undefined || value === "inherit" ? undefined : value;
  };
  const bigger: Readonly<Record<string, number>> = { larger: from.size * 1.2, smaller: from.size / 1.2 };
  const askedSize = said("font-size") ?? "";
  const size = SIZES[askedSize] ?? bigger[askedSize] ?? lengthOf(askedSize, from.size) ?? from.size;
  const color = said("color") ?? from.color;
  const weight = said("font-weight");
  const space = said("white-space") ?? (said("xml:space") === "preserve" ? "pre" : undefined);
  const fill = said("fill");
  const stroke = said("stroke");
  const display = said("display");
  const visibility = said("visibility");
  return {
    size,
    weight: weight === "bolder" ? "700" : weight === "lighter" ? "400" : (weight ?? from.weight),
    family: said("font-family") ?? from.family,
    anchor: said("text-anchor") ?? from.anchor,
    baseline: said("dominant-baseline") ?? said("alignment-baseline") ?? from.baseline,
    letterSpacing: lengthOf(said("letter-spacing"), size) ?? from.letterSpacing,
    keepSpaces: space === undefined ? from.keepSpaces : space.startsWith("pre"),
    color,
    fill: fill === undefined ? from.fill : readPaint(fill, color),
    stroke: stroke === undefined ? from.stroke : readPaint(stroke, color),
    strokeWidth: lengthOf(said("stroke-width"), size) ?? from.strokeWidth,
    halo: said("paint-order") === undefined ? from.halo : /^stroke/.test(said("paint-order") ?? ""),
    fillOpacity: said("fill-opacity") === undefined ? from.fillOpacity : share(said("fill-opacity")),
    strokeOpacity: said("stroke-opacity") === undefined ? from.strokeOpacity : share(said("stroke-opacity")),
    opacity: from.opacity * (said("opacity") === undefined ? 1 : share(said("opacity"))),
    shown: from.shown && display !== "none" && (visibility === undefined || visibility === "visible"),
  };
}
