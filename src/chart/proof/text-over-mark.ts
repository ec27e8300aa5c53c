import { textFindings } from "../../locale/messages/proof-texts.ts";
import { contrast } from "../contrast.ts";
import { over } from "./color.ts";
import { type Box, crosses, holds, inside } from "./geometry.ts";
import type { Finding, Rule } from "./rule.ts";
import type { Scene, Shape } from "./scene.ts";
import { type Line, surely } from "./text-lines.ts";

/** Less contrast than this between a line and its ground, or two grounds, and a text over them reads as well. */
const SEEN = 1.5;

/** The part of a line of text where ink is dense: from just under the top of figures and capitals to the baseline. */
function body(line: Line): Box {
  const { left, right, top, bottom } = surely(line);
  if (line.turned) return { left: left + 2, right: right - 2, top: top + 2, bottom: bottom - 2 };
  return { left: left + 1, right: right - 1, top: top + 0.16 * line.size, bottom: bottom - 0.24 * line.size };
}

function hasHalo({ runs }: Line): boolean {
  return runs.every(({ style }) => style.halo && typeof style.stroke !== "string" && style.strokeWidth >= 2);
}

/** The colour of a shape's stroke where it crosses a text, when it shows on what is under it. */
function showsAt(shape: Shape, x: number, y: number, scene: Scene): boolean {
  const { stroke, strokeOpacity, opacity } = shape.style;
  if (stroke === "unknown") return true;
  if (stroke === "none") return false;
  const ground = scene.groundAt(x, y, shape.order);
  if (ground === undefined) return false;
  return contrast(over({ hex: stroke.hex, alpha: stroke.alpha * strokeOpacity * opacity }, ground), ground) >= SEEN;
}

function crossed(line: Line, box: Box, strokes: readonly Shape[], scene: Scene): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return strokes.some((shape) => {
    if (!scene.look()) return false;
    const near =
      shape.box.left <= box.right &&
      shape.box.right >= box.left &&
      shape.box.top <= box.bottom &&
      shape.box.bottom >= box.top;
    if (!near || (hasHalo(line) && shape.order < line.order)) return false;
    const through = shape.outlines.some((points) =>
      points.some((point, i) => i > 0 && crosses(box, points[i - 1] as typeof point, point)),
    );
    return through && showsAt(shape, x, y, scene);
  });
}

/** Does a later opaque shape lie over the middle of a text. */
function hidden(line: Line, fills: readonly Shape[], scene: Scene): boolean {
  const [x, y] = [(line.box.left + line.box.right) / 2, (line.box.top + line.box.bottom) / 2];
  return fills.some(
    ({ order, box, outlines, style, clip }) =>
      scene.look() &&
      order > line.order &&
      typeof style.fill !== "string" &&
      style.fill.alpha * style.opacity * style.fillOpacity > 0.5 &&
      holds(box, x, y) &&
      (!clip || holds(clip, x, y)) &&
      inside(outlines, x, y),
  );
}

/** Are there two grounds under a text that a reader tells apart: some of it on a shape, some beside it. */
function astride(line: Line, box: Box, scene: Scene): boolean {
  if (hasHalo(line)) return false;
  const grounds = new Set<string>();
  for (const y of [box.top, box.bottom]) {
    for (let i = 0; i <= 6; i++) {
      const ground = scene.groundAt(box.left + ((box.right - box.left) * i) / 6, y, line.order);
      if (ground !== undefined) grounds.add(ground);
    }
  }
  const list = [...grounds];
  return list.some((a, i) => list.slice(i + 1).some((b) => contrast(a, b) >= SEEN));
}

/** Every text against every line and shape but light grid lines; an outline around the letters makes room for them. */
export function* textsOverMarks(scene: Scene): Generator<{ line: Line; how: "hidden" | "crossed" | "astride" }> {
  const fills = scene.shapes.filter(({ style, node }) => style.fill !== "none" && node.name !== "line");
  // the outline of a filled shape is its edge, which is judged with the fill
  const strokes = scene.shapes.filter(
    ({ strokeWidth, style, node }) => strokeWidth > 0 && (style.fill === "none" || node.name === "line"),
  );
  for (const line of scene.lines) {
    if (scene.cut) return;
    const box = body(line);
    if (box.right <= box.left || box.bottom <= box.top) continue;
    if (hidden(line, fills, scene)) yield { line, how: "hidden" };
    else if (crossed(line, box, strokes, scene)) yield { line, how: "crossed" };
    else if (astride(line, box, scene)) yield { line, how: "astride" };
  }
}

export const textOverMark: Rule = {
  code: "text-over-mark",
  severity: "warning",
  means: textFindings.textOverMark.means,
  example: {
    body: '<path d="M10,36L200,36" stroke="#b5271d" stroke-width="2" fill="none"/><text x="20" y="40" font-size="13">Grindr</text>',
  },
  *check({ scene }): Generator<Finding> {
    for (const { line, how } of textsOverMarks(scene))
      yield { ...textFindings.textOverMark[how]({ text: line.text }), at: line };
  },
};
