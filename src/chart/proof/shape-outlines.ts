import type { Point } from "../svg/matrix.ts";
import type { SvgNode } from "../svg/node.ts";
import { ellipse, outlinesOfPath, readPoints } from "./outline.ts";
import { lengthOf } from "./style.ts";

/** The elements that draw. */
export const SHAPES = new Set(["rect", "circle", "ellipse", "line", "polyline", "polygon", "path", "image"]);

/** The outlines of a shape as straight pieces, in its own units, of at most so many points. */
export function outlinesOf(node: SvgNode, width: number, height: number, em: number, most: number): Point[][] {
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
