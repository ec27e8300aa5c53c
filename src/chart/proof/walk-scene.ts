import { apply, IDENTITY, type Matrix, multiply, type Point, readTransform, scaleOf } from "../svg/matrix.ts";
import type { SvgNode } from "../svg/node.ts";
import type { Theme } from "../theme.ts";
import type { StyleSheet } from "./css.ts";
import { type Box, boxAround, meet } from "./geometry.ts";
import { type Layer, layerOf } from "./layers.ts";
import { outlinesOf, SHAPES } from "./shape-outlines.ts";
import { declared, INITIAL, inherit, lengthOf, type Style } from "./style.ts";
import { type Line, layText } from "./text-lines.ts";
import { viewBoxMatrix } from "./view-box.ts";

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

/** What a picture is read with. */
export interface Setting {
  readonly byId: ReadonlyMap<string, SvgNode>;
  readonly sheet: StyleSheet;
  readonly theme: Theme;
  /** Of the picture as it is shown, in px. */
  readonly width: number;
  readonly height: number;
}

/** What is drawn, in the order of painting; `cut` where there was more than a chart holds. */
export interface Walked {
  readonly lines: readonly Line[];
  readonly shapes: readonly Shape[];
  readonly cut: boolean;
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

const MOST_POINTS = 400_000;
const MOST_VISITS = 100_000;

interface From {
  readonly style: Style;
  readonly matrix: Matrix;
  readonly layer: Layer | undefined;
  readonly clip: Box | undefined;
  readonly path: readonly SvgNode[];
  readonly used: number;
}

/** Visits everything a picture draws, styles resolved and transforms applied. */
export function walkScene(root: SvgNode, { byId, sheet, theme, width, height }: Setting): Walked {
  const lines: Line[] = [];
  const shapes: Shape[] = [];
  const hasMarks = [...byId.keys()].some((id) => /-marks(-\d+)?$/.test(id));
  const rootId = root.attributes.id;
  let points = 0;
  let visits = 0;
  let order = 0;
  let cut = false;

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
  return { lines, shapes, cut };
}
