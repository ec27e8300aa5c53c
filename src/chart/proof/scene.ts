import { apply, IDENTITY, type Matrix, multiply, type Point, readTransform, scaleOf } from "../svg/matrix.ts";
import { type SvgNode, textOf, walk } from "../svg/node.ts";
import type { Theme } from "../theme.ts";
import { over } from "./color.ts";
import { readStyles, type StyleSheet } from "./css.ts";
import { type Box, boxAround, holds, inside, meet } from "./geometry.ts";
import { type Layer, layerOf } from "./layers.ts";
import { ellipse, outlinesOfPath, readPoints } from "./outline.ts";
import { declared, INITIAL, inherit, lengthOf, type Style } from "./style.ts";
import { type Line, layText } from "./text-lines.ts";

/** A shape where it stands, in px of the picture as it is shown. */
export interface Shape {
  readonly node: SvgNode;
  readonly layer: Layer;
  /** Outlines as straight pieces; a filled one is closed by itself. */
  readonly outlines: readonly (readonly Point[])[];
  readonly box: Box;
  readonly style: Style;
  /** Width of the stroke as shown; 0 without one. */
  readonly strokeWidth: number;
  /** Place in the order of painting. */
  readonly order: number;
  /** What cuts it. */
  readonly clip: Box | undefined;
}

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

const UNSEEN = new Set([
  "defs",
  "symbol",
  "clipPath",
  "mask",
  "pattern",
  "marker",
  "linearGradient",
  "radialGradient",
  "filter",
  "metadata",
  "style",
  "title",
  "desc",
  "script",
  "foreignObject",
]);
const SHAPES = new Set(["rect", "circle", "ellipse", "line", "polyline", "polygon", "path", "image"]);

const MOST_POINTS = 400_000;
const MOST_VISITS = 100_000;
/** Shapes looked at when asking what lies under a place, in all. */
const MOST_LOOKS = 10_000_000;

/** From the user units of an `<svg>` or `<symbol>` to the px it is given. */
function viewBoxMatrix(viewBox: string | undefined, width: number | undefined, height: number | undefined): Matrix {
  const [x = 0, y = 0, w = 0, h = 0] = (viewBox ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!(w > 0 && h > 0)) return IDENTITY;
  const [sx, sy] = [(width ?? w) / w, (height ?? h) / h];
  const s = Math.min(sx, sy);
  if (!(s > 0 && Number.isFinite(s))) return IDENTITY;
  return [s, 0, 0, s, ((width ?? w * s) - w * s) / 2 - x * s, ((height ?? h * s) - h * s) / 2 - y * s];
}

function outlinesOf(node: SvgNode, width: number, height: number, em: number, most: number): Point[][] {
  const own = (key: string, whole = width): number => lengthOf(node.attributes[key], em, whole) ?? 0;
  switch (node.name) {
    case "rect":
    case "image": {
      const [x, y, w, h] = [own("x"), own("y", height), own("width"), own("height", height)];
      return w > 0 && h > 0
        ? [
            [
              [x, y],
              [x + w, y],
              [x + w, y + h],
              [x, y + h],
            ],
          ]
        : [];
    }
    case "circle":
      return own("r") > 0 ? [ellipse(own("cx"), own("cy", height), own("r"), own("r"))] : [];
    case "ellipse":
      return own("rx") > 0 ? [ellipse(own("cx"), own("cy", height), own("rx"), own("ry") || own("rx"))] : [];
    case "line":
      return [
        [
          [own("x1"), own("y1", height)],
          [own("x2"), own("y2", height)],
        ],
      ];
    case "polyline":
    case "polygon":
      return [readPoints(node.attributes.points ?? "", most)];
    default:
      return outlinesOfPath(node.attributes.d ?? "", most);
  }
}

/** Reads what a picture shows: styles resolved, transforms applied, text measured with the theme's font. */
export function readScene(root: SvgNode, theme: Theme): Scene {
  const byId = new Map<string, SvgNode>();
  const sheets: string[] = [];
  for (const node of walk(root)) {
    if (node.attributes.id !== undefined && !byId.has(node.attributes.id)) byId.set(node.attributes.id, node);
    if (node.name === "style") sheets.push(textOf(node));
  }
  const sheet = readStyles(sheets);
  const [, , boxWidth, boxHeight] = (root.attributes.viewBox ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const absolute = (value: string | undefined): number | undefined =>
    value?.trim().endsWith("%") ? undefined : lengthOf(value, 16);
  // without a size of its own a picture is judged at that of its view box
  const width = absolute(root.attributes.width) ?? (boxWidth || 300);
  const height = absolute(root.attributes.height) ?? (boxHeight ? (boxHeight * width) / (boxWidth || width) : 150);

  const lines: Line[] = [];
  const shapes: Shape[] = [];
  const hasMarks = [...byId.keys()].some((id) => /-marks(-\d+)?$/.test(id));
  const rootId = root.attributes.id;
  let points = 0;
  let visits = 0;
  let order = 0;
  let cut = false;

  interface From {
    readonly style: Style;
    readonly matrix: Matrix;
    readonly layer: Layer | undefined;
    readonly clip: Box | undefined;
    readonly path: readonly SvgNode[];
    readonly used: number;
  }

  const clipBox = (value: string | undefined, matrix: Matrix): Box | undefined => {
    const id = /url\(\s*["']?#([^"')]+)/.exec(value ?? "")?.[1];
    const clip = id === undefined ? undefined : byId.get(id);
    if (clip?.name !== "clipPath" || clip.attributes.clipPathUnits === "objectBoundingBox") return undefined;
    const inClip = multiply(matrix, readTransform(clip.attributes.transform));
    const corners = clip.children.flatMap((child) => {
      if (typeof child === "string" || !SHAPES.has(child.name)) return [];
      const place = multiply(inClip, readTransform(child.attributes.transform));
      return outlinesOf(child, width, height, 16, 2000)
        .flat()
        .map((point) => apply(place, point));
    });
    return boxAround(corners);
  };

  const visit = (node: SvgNode, from: From): void => {
    if (UNSEEN.has(node.name) || cut) return;
    if (++visits > MOST_VISITS) {
      cut = true;
      return;
    }
    const path = [...from.path, node];
    const own = declared(path, sheet);
    const style = inherit(from.style, own);
    if (!style.shown && own.display === "none") return;
    let matrix = own.transform === undefined ? from.matrix : multiply(from.matrix, readTransform(own.transform));
    const layer = layerOf(node, rootId) ?? from.layer;
    const clipped = clipBox(own["clip-path"], matrix);
    const clip = clipped && from.clip ? meet(clipped, from.clip) : (clipped ?? from.clip);
    const next = { style, layer, clip, path, used: from.used };
    const known = layer ?? (hasMarks ? "other" : "marks");

    if (node.name === "text") {
      order++;
      lines.push(...layText(node, path, { style, matrix, layer: known, clip, order, sheet, theme, whole: width }));
      return;
    }
    if (SHAPES.has(node.name)) {
      order++;
      if (!style.shown || style.opacity === 0) return;
      const outlines = outlinesOf(node, width, height, style.size, Math.max(0, MOST_POINTS - points)).map((outline) =>
        outline.map((point) => apply(matrix, point)),
      );
      points += outlines.reduce((sum, outline) => sum + outline.length, 0);
      if (points >= MOST_POINTS) cut = true;
      const box = boxAround(outlines.flat());
      if (!box) return;
      const strokeWidth = style.stroke === "none" ? 0 : style.strokeWidth * scaleOf(matrix);
      shapes.push({ node, layer: known, outlines, box, style, strokeWidth, order, clip });
      return;
    }
    if (node.name === "use") {
      const target = byId.get((own.href ?? own["xlink:href"] ?? "").replace(/^#/, ""));
      const [x, y] = [lengthOf(own.x, style.size, width) ?? 0, lengthOf(own.y, style.size, height) ?? 0];
      if (!target || from.used > 8 || path.includes(target)) return;
      matrix = multiply(matrix, [1, 0, 0, 1, x, y]);
      if (target.name === "symbol") {
        const size = [lengthOf(own.width, style.size, width), lengthOf(own.height, style.size, height)] as const;
        matrix = multiply(matrix, viewBoxMatrix(target.attributes.viewBox, ...size));
        for (const child of target.children)
          if (typeof child !== "string") visit(child, { ...next, matrix, used: from.used + 1 });
      } else visit(target, { ...next, matrix, used: from.used + 1 });
      return;
    }
    if (node.name === "svg") {
      const isRoot = node === root;
      const [x, y] = isRoot
        ? [0, 0]
        : [lengthOf(own.x, style.size, width) ?? 0, lengthOf(own.y, style.size, height) ?? 0];
      const size = isRoot
        ? ([width, height] as const)
        : ([lengthOf(own.width, style.size, width), lengthOf(own.height, style.size, height)] as const);
      matrix = multiply(multiply(matrix, [1, 0, 0, 1, x, y]), viewBoxMatrix(own.viewBox, ...size));
    }
    if (node.name === "switch") {
      // the first branch a plain viewer can draw
      const branch = node.children.find(
        (child): child is SvgNode => typeof child !== "string" && !UNSEEN.has(child.name),
      );
      if (branch) visit(branch, { ...next, matrix });
      return;
    }
    for (const child of node.children) if (typeof child !== "string") visit(child, { ...next, matrix });
  };
  visit(root, { style: INITIAL, matrix: IDENTITY, layer: undefined, clip: undefined, path: [], used: 0 });

  let looks = 0;
  const look = (): boolean => {
    if (++looks > MOST_LOOKS) cut = true;
    return !cut;
  };
  const groundAt = (x: number, y: number, before: number): string | undefined => {
    // from the top down to the first that hides what is under it
    const veils: { hex: string; alpha: number }[] = [];
    // a picture without paper of its own lies on a page, and pages are white
    let ground = "#ffffff";
    for (let i = shapes.length - 1; i >= 0; i--) {
      const shape = shapes[i] as Shape;
      if (shape.order >= before) continue;
      if (!look()) return undefined;
      const { fill, opacity, fillOpacity } = shape.style;
      const isImage = shape.node.name === "image";
      if (!isImage && (fill === "none" || shape.node.name === "line")) continue;
      if (!holds(shape.box, x, y) || (shape.clip && !holds(shape.clip, x, y)) || !inside(shape.outlines, x, y))
        continue;
      if (isImage || typeof fill === "string") return undefined;
      const alpha = fill.alpha * opacity * fillOpacity;
      if (alpha >= 1) {
        ground = fill.hex;
        break;
      }
      veils.push({ hex: fill.hex, alpha });
    }
    return veils.reduceRight((under, veil) => over(veil, under), ground);
  };
  return {
    width,
    height,
    lines,
    shapes,
    sheet,
    get cut() {
      return cut;
    },
    look,
    groundAt,
  };
}
