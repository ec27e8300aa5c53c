import { type SvgNode, textOf, walk } from "../svg/node.ts";
import type { Theme } from "../theme.ts";
import { readStyles, type StyleSheet } from "./css.ts";
import { groundAt } from "./ground.ts";
import { lengthOf } from "./style.ts";
import type { Line } from "./text-lines.ts";
import { type Shape, walkScene } from "./walk-scene.ts";

export type { Shape } from "./walk-scene.ts";

/** A picture as a reader sees it: what is drawn, where, in what colours. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly shapes: readonly Shape[];
  readonly sheet: StyleSheet;
  /** Something was left out: the picture holds more than a chart does. */
  readonly cut: boolean;
  /** Counts a look at a shape; false once there were more than a chart needs, and the rest is left out. */
  look(): boolean;
  /** The opaque colour at a place once everything painted before `order` is, or undefined where a gradient or picture is. */
  groundAt(x: number, y: number, order: number): string | undefined;
}

/** Shapes looked at when asking what lies under a place, in all. */
const MOST_LOOKS = 10_000_000;

/** Reads what a picture shows: styles resolved, transforms applied, text measured with the theme's font. */
export function readScene(root: SvgNode, theme: Theme): Scene {
  const byId = new Map<string, SvgNode>();
  const sheets: string[] = [];
  for (const node of walk(root)) {
    if (node.attributes.id !== undefined && !byId.has(node.attributes.id)) byId.set(node.attributes.id, node);
    if (node.name === "style") sheets.push(textOf(node));
  }
  const sheet = readStyles(sheets);
  const { width, height } = sizeOf(root);
  const { lines, shapes, cut } = walkScene(root, { byId, sheet, theme, width, height });
  let looks = 0;
  const isCut = (): boolean => cut || looks > MOST_LOOKS;
  const look = (): boolean => {
    looks++;
    return !isCut();
  };
  return {
    width,
    height,
    lines,
    shapes,
    sheet,
    get cut() {
      return isCut();
    },
    look,
    groundAt: (x, y, before) => groundAt(shapes, look, { x, y, before }),
  };
}

/** Width and height of a picture as it is shown, in px. */
function sizeOf(root: SvgNode): { width: number; height: number } {
  const [, , boxWidth, boxHeight] = (root.attributes.viewBox ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const absolute = (value: string | undefined): number | undefined =>
    value?.trim().endsWith("%") ? undefined : lengthOf(value, 16);
  // without a size of its own a picture is judged at that of its view box
  const width = absolute(root.attributes.width) ?? (boxWidth || 300);
  const height = absolute(root.attributes.height) ?? (boxHeight ? (boxHeight * width) / (boxWidth || width) : 150);
  return { width, height };
}
