import { theme } from "../../src/chart/theme.ts";
import { faceOf } from "../../src/chart/type/face.ts";
import type { Inlined, Line } from "./in-page.ts";

/** Ink may hang over the edge or over other ink by this much, in px. */
const TOLERANCE = 1;

/** A width may differ from the browser's by this share, and by what rounding leaves in the shortest texts, in px. */
const SHARE = 0.01;
const ROUNDING = 0.05;

const at = ({ picture, text }: Line): string => `${picture}: "${text}"`;

/** What is wrong with pictures as a browser sets them, by kind: each list is empty where all is well. */
export function judge({ lines, boxes, repeatedIds, faces }: Inlined): Record<string, string[]> {
  const by = new Map<string, Line[]>();
  for (const line of lines) by.set(line.picture, [...(by.get(line.picture) ?? []), line]);
  const outside = lines.filter((line) => {
    const box = boxes[line.picture] ?? { width: 0, height: 0 };
    return line.left < 0 || line.top < 0 || line.right > box.width || line.bottom > box.height;
  });
  const overlapping = [...by.values()].flatMap((own) =>
    own.flatMap((a, i) =>
      own.slice(i + 1).flatMap((b) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > TOLERANCE && down > TOLERANCE ? [`${at(a)} and "${b.text}" by ${across} × ${down}`] : [];
      }),
    ),
  );
  const mismeasured = lines.flatMap((line) => {
    const ours = faceOf(theme, line.weight).width(line.text, line.size);
    const off = Math.abs(ours - line.width);
    return off > SHARE * line.width + ROUNDING ? [`${at(line)}: ${ours} here, ${line.width} there`] : [];
  });
  return {
    outside: outside.map(at),
    overlapping,
    mismeasured,
    "not the embedded font": lines.filter((line) => !line.embedded).map(at),
    "fonts not loaded": faces.filter((face) => face.status !== "loaded").map((face) => `${face.family} ${face.weight}`),
    "ids that repeat": [...repeatedIds],
  };
}
