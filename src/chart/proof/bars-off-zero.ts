import type { Lang } from "../../locale/lang.ts";
import { markFindings } from "../../locale/messages/proof-marks.ts";
import { formatNumber } from "../../locale/numbers.ts";
import { readNumber } from "./read-number.ts";
import type { Rule } from "./rule.ts";
import type { Scene, Shape } from "./scene.ts";

interface Tick {
  readonly value: number;
  readonly at: number;
}

/** A rectangle along the axis its length is read on: `from` and `to` on that axis, `across` its middle on the other. */
interface Bar {
  readonly from: number;
  readonly to: number;
  readonly across: number;
}

const NEAR = 2;

function isRectangle({ outlines, box, style }: Shape): boolean {
  const [points, another] = outlines;
  if (!points || another || style.fill === "none" || points.length < 4 || points.length > 60) return false;
  if (box.right - box.left < 1 || box.bottom - box.top < 1) return false;
  // rounded corners stay near the sides
  const near = Math.min(8, (box.right - box.left) / 3, (box.bottom - box.top) / 3);
  return points.every(
    ([x, y]) =>
      (Math.min(x - box.left, box.right - x) <= near && Math.min(y - box.top, box.bottom - y) <= near) ||
      Math.min(x - box.left, box.right - x, y - box.top, box.bottom - y) < 0.01,
  );
}

function barsAlong(axis: "x" | "y", scene: Scene): Bar[] {
  const paper = 0.9 * scene.width * scene.height;
  return scene.shapes.flatMap((shape) => {
    const { left, right, top, bottom } = shape.box;
    if (shape.layer !== "marks" || (right - left) * (bottom - top) > paper || !isRectangle(shape)) return [];
    return axis === "x"
      ? [{ from: left, to: right, across: (top + bottom) / 2 }]
      : [{ from: top, to: bottom, across: (left + right) / 2 }];
  });
}

/**
 * The edge that most rows (or columns) of bars share, when at least three in four do and the bars' other ends differ:
 * what tells bars from the cells of a grid, from spans and from a map. Pieces stacked end to end are one bar.
 */
function baselineOf(bars: readonly Bar[]): number | undefined {
  const rows = new Map<number, Bar[]>();
  for (const bar of bars) {
    const row = Math.round(bar.across);
    rows.set(row, [...(rows.get(row) ?? []), bar]);
  }
  const edges = new Map<number, number>();
  for (const row of rows.values()) {
    for (const edge of new Set(row.flatMap((bar) => [Math.round(bar.from), Math.round(bar.to)]))) {
      edges.set(edge, (edges.get(edge) ?? 0) + 1);
    }
  }
  const [best] = [...edges].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < Math.max(2, 0.75 * rows.size)) return undefined;
  const [edge] = best;
  const lengths = new Set(
    [...rows.values()].map((row) => {
      const ends = row.flatMap((bar) => [bar.from, bar.to]);
      return Math.round(Math.max(...ends.map((end) => Math.abs(end - edge))));
    }),
  );
  if (lengths.size < 2) return undefined;
  const exact = bars.flatMap((bar) => [bar.from, bar.to]).find((end) => Math.abs(end - edge) <= 0.5);
  return exact;
}

/** The numbers set along an axis, the longest list that stands on one line; years are no amounts. */
function ticksAlong(axis: "x" | "y", scene: Scene, lang: Lang | undefined): Tick[] {
  const lists = new Map<number, Tick[]>();
  const hasAxis = scene.lines.some((line) => line.layer === "axis");
  for (const line of scene.lines) {
    if ((hasAxis && line.layer !== "axis") || line.turned) continue;
    const value = readNumber(line.text, lang);
    if (value === undefined) continue;
    const middle = (line.box.top + line.box.bottom) / 2;
    const [at, on] = axis === "y" ? [middle, line.x] : [line.x, middle];
    const list = Math.round(on);
    lists.set(list, [...(lists.get(list) ?? []), { value, at }]);
  }
  const [ticks = []] = [...lists.values()].sort((a, b) => b.length - a.length);
  const years = ticks.every(({ value }) => Number.isInteger(value) && value >= 1800 && value <= 2200);
  return years ? [] : ticks.sort((a, b) => a.at - b.at);
}

/** Where the bars' common foot falls on the axis that measures them. */
export const barsOffZero: Rule = {
  code: "bars-off-zero",
  severity: "error",
  means: markFindings.barsOffZero.means,
  example: {
    body: `<g id="x-y-axis" aria-hidden="true" font-size="12"><text x="5" y="124">40</text><text x="5" y="74">50</text><text x="5" y="24">60</text></g>
<g id="x-marks" fill="#b5271d"><rect x="40" y="50" width="20" height="70"/><rect x="70" y="30" width="20" height="90"/><rect x="100" y="90" width="20" height="30"/></g>`,
  },
  *check({ scene, lang }) {
    for (const axis of ["y", "x"] as const) {
      const ticks = ticksAlong(axis, scene, lang);
      const [first] = ticks;
      const last = ticks.at(-1);
      if (!first || !last || ticks.length < 2 || Math.abs(last.at - first.at) < 20) continue;
      const foot = baselineOf(barsAlong(axis, scene));
      if (foot === undefined) continue;
      const perPx = (last.value - first.value) / (last.at - first.at);
      if (perPx === 0) continue;
      const valueAt = (at: number): number => first.value + (at - first.at) * perPx;
      const linear = ticks.every(({ value, at }) => Math.abs(value - valueAt(at)) <= Math.abs(perPx) * (NEAR + 1));
      const steady = ticks.every(
        ({ value }, i) => i === 0 || Math.sign(value - (ticks[i - 1]?.value ?? 0)) === Math.sign(perPx),
      );
      if (!linear) {
        // small multiples repeat an axis, which tells nothing; a steady one without a zero is a logarithm
        if (steady && ticks.length > 2 && ticks.every(({ value }) => value > 0)) yield markFindings.barsOffZero.log();
        continue;
      }
      const value = valueAt(foot);
      if (Math.abs(value) <= Math.abs(perPx) * NEAR) continue;
      const round = Number(value.toPrecision(2));
      yield markFindings.barsOffZero.says({ fr: formatNumber(round, "fr"), en: formatNumber(round, "en") });
    }
  },
};
