import type { SvgNode } from "../svg/node.ts";

/** What part of a chart something belongs to. */
export type Layer = "marks" | "axis" | "grid" | "legend" | "frame" | "other";

/** The parts as our own files name them, at the end of an id. */
const OURS: readonly (readonly [RegExp, Layer])[] = [
  [/-grid(-\d+)?$/, "grid"],
  [/-f?[xy]-axis(-[a-z-]+)?(-\d+)?$/, "axis"],
  [/-legend(-\d+)?$/, "legend"],
  [/-marks(-\d+)?$/, "marks"],
  [/-(paper|tag|title|subtitle|note|source|credit)(-\d+)?$/, "frame"],
];

/** The parts as d3, Vega, Plot, Highcharts, Datawrapper and designers name them, in a class, id or label. */
const THEIRS: readonly (readonly [RegExp, Layer])[] = [
  [/\bgrid(lines?)?\b|-grid\b/i, "grid"],
  [/\baxis\b|\bticks?\b|\baxes\b|-axis\b/i, "axis"],
  [/\blegends?\b|\bkey\b/i, "legend"],
  [/\bbackground\b|\bpaper\b|\b(sub)?title\b|\bfooter\b|\bheader\b|\bsource\b|\bcredits?\b|\bnotes?\b/i, "frame"],
];

/** The part an element opens, by its own names; undefined when it says nothing. `rootId` prefixes our ids. */
export function layerOf(node: SvgNode, rootId: string | undefined): Layer | undefined {
  const { id, class: classes, "aria-label": label } = node.attributes;
  if (id === undefined && classes === undefined && label === undefined) return undefined;
  if (id !== undefined && rootId !== undefined && id.startsWith(`${rootId}-`)) {
    const name = id.slice(rootId.length);
    return OURS.find(([pattern]) => pattern.test(name))?.[1];
  }
  if (node.name === "svg") return undefined;
  const named = OURS.find(([pattern]) => pattern.test(`-${id ?? ""}`))?.[1];
  if (named) return named;
  const words = `${id ?? ""} ${classes ?? ""} ${label ?? ""}`.slice(0, 200).replaceAll("_", "-");
  return words.length > 2 ? THEIRS.find(([pattern]) => pattern.test(words))?.[1] : undefined;
}
