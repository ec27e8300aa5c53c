import { hueOf, lightness, over } from "./color.ts";
import type { Layer } from "./layers.ts";
import type { Scene, Shape } from "./scene.ts";

/** A straight horizontal or vertical stroke: a rule, a baseline, an axis; not a category. */
function isRule(shape: Shape): boolean {
  const { left, right, top, bottom } = shape.box;
  return right - left < 0.5 || bottom - top < 0.5;
}

/** The opaque colour a shape shows: its fill, else its stroke; undefined for paper, gradients and nothing. */
function colorOf(shape: Shape, scene: Scene, firstMark: number): string | undefined {
  const { style } = shape;
  const { left, right, top, bottom } = shape.box;
  if ((right - left) * (bottom - top) > 0.9 * scene.width * scene.height) return undefined;
  const stroked = style.fill === "none" || shape.node.name === "line";
  const paint = stroked ? style.stroke : style.fill;
  if (typeof paint === "string") return undefined;
  if (stroked && shape.strokeWidth === 0) return undefined;
  const alpha = paint.alpha * style.opacity * (stroked ? style.strokeOpacity : style.fillOpacity);
  if (alpha >= 1) return paint.hex;
  // over the paper, not over the marks it may lie on: where two veils of one colour meet is no third category
  const ground = scene.groundAt((left + right) / 2, (top + bottom) / 2, firstMark);
  return ground && over({ hex: paint.hex, alpha }, ground);
}

/** The colours of a part of the picture, each once, in the order they are painted. */
export function colorsOf(scene: Scene, layer: Layer): string[] {
  const found = new Set<string>();
  const firstMark = scene.shapes.find((shape) => shape.layer === "marks")?.order ?? 0;
  for (const shape of scene.shapes) {
    if (shape.layer !== layer || shape.node.name === "image") continue;
    if ((shape.style.fill === "none" || shape.node.name === "line") && isRule(shape)) continue;
    const color = colorOf(shape, scene, firstMark);
    if (color !== undefined) found.add(color);
    if (found.size > 200) break;
  }
  return [...found];
}

/**
 * Colours that go from little to much: one hue (within 60 degrees, greys fitting any), from light to dark. A scale of
 * amounts, not a list of categories.
 */
export function isRamp(colors: readonly string[]): boolean {
  if (colors.length < 3) return false;
  const hues = colors.map(hueOf).filter(({ chroma }) => chroma > 8);
  const light = colors.map(lightness);
  if (Math.max(...light) - Math.min(...light) < 25) return false;
  const [first] = hues;
  if (!first) return true;
  const turned = hues.map(({ hue }) => ((hue - first.hue + 540) % 360) - 180);
  return Math.max(...turned) - Math.min(...turned) <= 60;
}
