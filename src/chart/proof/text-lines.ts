import { apply, type Matrix, scaleOf } from "../svg/matrix.ts";
import type { SvgNode } from "../svg/node.ts";
import type { Theme } from "../theme.ts";
import { faceOf } from "../type/face.ts";
import type { StyleSheet } from "./css.ts";
import { type Box, boxAround } from "./geometry.ts";
import type { Layer } from "./layers.ts";
import { declared, inherit, lengthOf, type Style } from "./style.ts";

/** A stretch of a line in one style. */
export interface Run {
  readonly text: string;
  readonly box: Box;
  /** As shown, transforms counted. */
  readonly size: number;
  readonly style: Style;
}

/** A line of text where it stands, in px of the picture as it is shown; the box is upright and holds the turned text. */
export interface Line {
  readonly text: string;
  readonly box: Box;
  readonly runs: readonly Run[];
  /** Where it is anchored: what an axis sets on its tick. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly turned: boolean;
  /** Set in the theme's font, so that its width is known and not estimated. */
  readonly measured: boolean;
  readonly layer: Layer;
  readonly order: number;
  readonly clip: Box | undefined;
  readonly node: SvgNode;
}

/** Height of capitals with their accents, and depth of descenders, in em: what a reader sees, not the line box. */
const ABOVE = 0.76;
const BELOW = 0.21;

/** How far down its place each baseline puts a text, in em of the theme's font. */
const BASELINES: Readonly<Record<string, number>> = {
  middle: 0.243,
  central: 0.355,
  hanging: 0.79,
  mathematical: 0.49,
  "text-before-edge": 0.984,
  "before-edge": 0.984,
  "text-top": 0.984,
  "text-after-edge": -0.273,
  "after-edge": -0.273,
  ideographic: -0.273,
};

/** Past this a text is measured by its beginning: no line of a chart is as long. */
const MOST_MEASURED = 2_000;

export interface TextPlace {
  readonly style: Style;
  readonly matrix: Matrix;
  readonly layer: Layer;
  readonly clip: Box | undefined;
  readonly order: number;
  readonly sheet: StyleSheet;
  readonly theme: Theme;
  /** What 100 % is of. */
  readonly whole: number;
}

interface Piece {
  readonly text: string;
  readonly style: Style;
  /** Set where the piece begins a line of its own. */
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly dx: number;
  readonly dy: number;
  /** Where the last letter stands, when every letter is placed by hand. */
  readonly lastX: number | undefined;
}

/** The pieces of a text element in reading order, white space as XML or `white-space: pre` has it. */
function piecesOf(node: SvgNode, path: readonly SvgNode[], place: TextPlace): Piece[] {
  const pieces: Piece[] = [];
  let afterSpace = true;
  const visit = (element: SvgNode, style: Style, above: readonly SvgNode[]): void => {
    if (!style.shown || style.opacity === 0) return;
    const list = (key: string): (number | undefined)[] =>
      (element.attributes[key] ?? "")
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((part) => lengthOf(part, style.size, place.whole));
    const [xs, ys, dxs, dys] = ["x", "y", "dx", "dy"].map(list) as [number[], number[], number[], number[]];
    let first = true;
    for (const child of element.children) {
      if (typeof child === "string") {
        let text = child;
        if (!style.keepSpaces) {
          text = text.replace(/[\t\n\r ]+/g, " ");
          if (afterSpace) text = text.replace(/^ /, "");
        }
        if (text === "" && !(first && xs.length > 0)) continue;
        if (text !== "") afterSpace = text.endsWith(" ");
        pieces.push({
          text,
          style,
          x: first ? xs[0] : undefined,
          y: first ? ys[0] : undefined,
          dx: first ? (dxs[0] ?? 0) : 0,
          dy: first ? (dys[0] ?? 0) : 0,
          lastX: first && xs.length > 1 ? xs[Math.min(xs.length, text.length) - 1] : undefined,
        });
        first = false;
      } else if (child.name === "tspan" || child.name === "a") {
        // a line that begins anew begins without a space
        if (child.attributes.x !== undefined || child.attributes.y !== undefined) afterSpace = true;
        if (first && (xs.length > 0 || ys.length > 0 || dxs.length > 0 || dys.length > 0)) {
          pieces.push({ text: "", style, x: xs[0], y: ys[0], dx: dxs[0] ?? 0, dy: dys[0] ?? 0, lastX: undefined });
          first = false;
        }
        const inner = [...above, child];
        visit(child, inherit(style, declared(inner, place.sheet)), inner);
      }
    }
  };
  visit(node, place.style, path);
  return pieces;
}

/** A family the file asks for that is the theme's, whole or as the subset we embed. */
function isOurs(family: string, theme: Theme): boolean {
  const [first = ""] = family.split(",");
  const name = first.trim().replace(/^["']|["']$/g, "");
  return name === theme.font.family || name.startsWith(`${theme.name}-`);
}

function widthOf(text: string, style: Style, theme: Theme): number {
  const measured = text.slice(0, MOST_MEASURED);
  const width = faceOf(theme, style.weight).width(measured, style.size) * (text.length / Math.max(1, measured.length));
  return width + style.letterSpacing * Math.max(0, text.length - 1);
}

/** Lays the text of an element out in lines, as SVG does: a line begins where x or y is given. */
export function layText(node: SvgNode, path: readonly SvgNode[], place: TextPlace): Line[] {
  const { theme, matrix } = place;
  const lines: Piece[][] = [];
  for (const piece of piecesOf(node, path, place)) {
    const last = lines.at(-1);
    // a first piece without text only says where the line begins
    const continues = last !== undefined && piece.x === undefined && piece.y === undefined;
    if (continues) last.push(piece);
    else lines.push([piece]);
  }
  let [x, y] = [0, 0];
  const laid: Line[] = [];
  for (const pieces of lines) {
    const [head] = pieces;
    if (!head) continue;
    x = head.x ?? x;
    y = head.y ?? y;
    const widths = pieces.map((p) =>
      p.lastX !== undefined && p.x !== undefined
        ? p.lastX - p.x + widthOf([...p.text].at(-1) ?? "", p.style, theme)
        : widthOf(p.text, p.style, theme),
    );
    const shifts = pieces.reduce((sum, p, i) => sum + (i === 0 ? 0 : p.dx), 0);
    const total = lengthOf(node.attributes.textLength, head.style.size) ?? widths.reduce((sum, w) => sum + w, shifts);
    const styled = pieces.find((piece) => piece.text !== "") ?? head;
    const start = x + head.dx;
    const anchorX = start;
    x = styled.style.anchor === "middle" ? start - total / 2 : styled.style.anchor === "end" ? start - total : start;
    const runs: Run[] = [];
    pieces.forEach((piece, i) => {
      if (i > 0) x += piece.dx;
      y += piece.dy;
      const width = widths[i] ?? 0;
      const text = piece.text.trim();
      const { size } = piece.style;
      if (text !== "" && size > 0 && width > 0) {
        const lead = piece.text.length - piece.text.trimStart().length;
        const left = x + (lead > 0 ? widthOf(piece.text.slice(0, lead), piece.style, theme) : 0);
        const inked = piece.text.trim() === piece.text ? width : widthOf(text, piece.style, theme);
        const base = y + (BASELINES[piece.style.baseline] ?? 0) * size;
        const corners = [left, left + inked].flatMap((px) =>
          [base - ABOVE * size, base + BELOW * size].map((py) => apply(matrix, [px, py])),
        );
        const box = boxAround(corners);
        if (box) runs.push({ text, box, size: size * scaleOf(matrix), style: piece.style });
      }
      x += width;
    });
    const box = boxAround(
      runs.flatMap((run) => [[run.box.left, run.box.top] as const, [run.box.right, run.box.bottom] as const]),
    );
    const [anchorPx, anchorPy] = apply(matrix, [anchorX, y]);
    if (!box) continue;
    laid.push({
      text: pieces
        .map((piece) => piece.text)
        .join("")
        .trim(),
      box,
      runs,
      x: anchorPx,
      y: anchorPy,
      size: Math.min(...runs.map((run) => run.size)),
      turned: Math.abs(matrix[1]) > 1e-6,
      measured: runs.every((run) => isOurs(run.style.family, theme)),
      layer: place.layer,
      order: place.order,
      clip: place.clip,
      node,
    });
  }
  return laid;
}

/** The box of a line, less what a width estimated in another font may be wrong by. */
export function surely(line: Line): Box {
  if (line.measured) return line.box;
  const { left, top, right, bottom } = line.box;
  const [dx, dy] = [0.06 * (right - left), 0.06 * (bottom - top)];
  return { left: left + dx, top: top + dy, right: right - dx, bottom: bottom - dy };
}
