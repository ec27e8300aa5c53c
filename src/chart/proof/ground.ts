import { over } from "./color.ts";
import { holds, inside } from "./geometry.ts";
import type { Shape } from "./walk-scene.ts";

/**
 * The opaque colour at a place once everything painted before `order` is, or undefined where a gradient or picture is.
 *
 * @param look called for each shape looked at; false once there were too many
 */
export function groundAt(
  shapes: readonly Shape[],
  look: () => boolean,
  { x, y, before }: { readonly x: number; readonly y: number; readonly before: number },
): string | undefined {
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
    if (!holds(shape.box, x, y) || (shape.clip && !holds(shape.clip, x, y)) || !inside(shape.outlines, x, y)) continue;
    if (isImage || typeof fill === "string") return undefined;
    const alpha = fill.alpha * opacity * fillOpacity;
    if (alpha >= 1) {
      ground = fill.hex;
      break;
    }
    veils.push({ hex: fill.hex, alpha });
  }
  return veils.reduceRight((under, veil) => over(veil, under), ground);
}
