import type { Canvas } from "../canvas.ts";
import { type Around, type Box, boxAt, freeSpot, type Spot } from "./free-spot.ts";
import type {
  PlacedDot,
  PlacedLabel,
  PlacedLink,
  PlacedText,
  SeriesLayout,
  SeriesLine,
  SeriesPanel,
  SeriesPoint,
} from "./series-parts.ts";
import { spread } from "./spread.ts";

const NICE = [1, 2, 3, 4, 5, 6, 8, 10];
const END_GAP = 9;
const BETWEEN = 20;
/** What a dot takes around its middle. */
const DOT = 4;
/** Between a dot and the words over or under it. */
const GAPS = [5, 9, 13, 17, 21] as const;

/** The least round number, with a round half, that is not under the largest value. */
function roof(most: number): number {
  const ten = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return (NICE.find((n) => n * ten >= most) ?? 10) * ten;
}

/** What a line's end says: its name, and its last value, or the values of which none can be preferred. */
function endText(t: Canvas, line: SeriesLine, or: string, room: number): string {
  const last = Math.max(...line.points.map(({ year }) => year));
  const values = line.points.filter(({ year, replaced }) => year === last && !replaced).map(({ value }) => value);
  const numbers = [...new Set(values)]
    .sort((a, b) => a - b)
    .map((value) => t.number(value))
    .join(` ${or} `);
  return t.wrap(line.name ? `${line.name} ${numbers}` : numbers, room, { weight: 600 });
}

/**
 * Lays panels of yearly lines out under one axis of years, each panel on its own scale from zero. A line joins years
 * that follow one another and are not broken; from a year of several values it goes to each, so that it forks.
 *
 * @param or the word between values of which none can be preferred
 */
export function seriesLayout(t: Canvas, panels: readonly SeriesPanel[], or: string): SeriesLayout {
  const { line: lineHeight } = t.type.axis;
  const all = panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points));
  const years = all.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const tops = panels.map(({ lines }) => roof(Math.max(0, ...lines.flatMap((l) => l.points.map((p) => p.value)))));
  const left = Math.ceil(Math.max(0, ...tops.map((top) => t.textWidth(t.number(top))))) + 10;
  const room = t.width * (t.narrow ? 0.27 : 0.2);
  const endTexts = panels.map(({ lines }) => lines.map((line) => endText(t, line, or, room)));
  const widthOf = (text: string) => Math.max(...text.split("\n").map((one) => t.textWidth(one, { weight: 600 })));
  const lateEnds = panels.flatMap(({ lines }, i) =>
    lines.flatMap((line, k) => (line.points.some(({ year }) => year >= last - 1) ? [endTexts[i]?.[k] ?? ""] : [])),
  );
  const right = t.width - Math.ceil(Math.max(0, ...lateEnds.map(widthOf))) - END_GAP - 2;
  const xOf = (year: number): number => left + ((year - first) / Math.max(1, last - first)) * (right - left);

  const headings: PlacedText[] = [];
  const levels: SeriesLayout["levels"][number][] = [];
  const breaks: SeriesLayout["breaks"][number][] = [];
  const links: PlacedLink[] = [];
  const dots: PlacedDot[] = [];
  const ends: PlacedLabel[] = [];
  const values: PlacedLabel[] = [];
  let y = 0;
  for (const [i, { heading, lines }] of panels.entries()) {
    const wrapped = t.wrap(heading, t.width, { weight: 600 });
    headings.push({ x: 0, y, text: wrapped, color: t.color.ink });
    y += wrapped.split("\n").length * lineHeight + 4;
    const broken = new Map<number, string>();
    for (const point of lines.flatMap(({ points }) => points))
      if (point.breakWords) broken.set(point.year, point.breakWords);
    if (broken.size > 0) y += lineHeight;
    const height = (t.narrow ? 68 : 72) + Math.max(0, lines.length - 1) * 14;
    const most = tops[i] ?? 1;
    const highest = Math.max(0, ...lines.flatMap(({ points }) => points.map((one) => (one.said ? one.value : 0))));
    // what is said over a high dot needs room under the heading
    const top = y + 4 + (highest > 0 ? Math.max(0, lineHeight + 4 - (1 - highest / most) * height) : 0);
    const bottom = top + height;
    const yOf = (value: number): number => bottom - (value / most) * height;
    for (const level of Number.isInteger(most / 2) ? [0, most / 2, most] : [0, most])
      levels.push({ x: left - 10, y: yOf(level), text: t.number(level), color: t.color.muted, zero: level === 0 });
    const boxes: Box[] = [];
    const [links0, breaks0] = [links.length, breaks.length];
    for (const [year, text] of broken) {
      const x = xOf(year - 0.5);
      breaks.push({ x, y: top, bottom, text, color: t.color.accent });
      const size = { width: widthOf(text), height: lineHeight };
      boxes.push(boxAt({ x, y: top - 3 - lineHeight / 2, anchor: "middle" }, size));
    }
    const stands: PlacedText[] = [];
    const told: PlacedText[] = [];
    for (const [k, line] of lines.entries()) {
      const standing = line.points.filter(({ replaced }) => !replaced);
      const end = Math.max(...standing.map(({ year }) => year));
      for (const point of line.points) {
        dots.push({
          x: xOf(point.year),
          y: yOf(point.value),
          color: line.color,
          hollow: point.replaced,
          ring: point.replaced && standing.some((other) => isAt(other, point, yOf)),
          title: point.title,
          figureRow: point.figureRow,
        });
        boxes.push(
          boxAt({ x: xOf(point.year), y: yOf(point.value), anchor: "middle" }, { width: 2 * DOT, height: 2 * DOT }),
        );
        if (point.said && point.year !== end)
          told.push({ x: xOf(point.year), y: yOf(point.value), text: t.number(point.value), color: line.color });
        for (const other of standing) {
          const revision = point.replaced && other.year === point.year;
          const joined = !point.replaced && !other.broken && other.year === point.year + 1;
          if (!revision && !joined) continue;
          const [x1, y1, x2, y2] = [xOf(point.year), yOf(point.value), xOf(other.year), yOf(other.value)];
          links.push({ x1, y1, x2, y2, color: line.color, revision });
        }
      }
      const at = standing.filter(({ year }) => year === end).map(({ value }) => yOf(value));
      const middle = at.reduce((sum, one) => sum + one, 0) / Math.max(1, at.length);
      stands.push({ x: xOf(end), y: middle, text: endTexts[i]?.[k] ?? "", color: line.color });
    }
    const segments = [
      ...links.slice(links0),
      ...breaks.slice(breaks0).map((one) => ({ x1: one.x, x2: one.x, y1: one.y, y2: one.bottom })),
    ];
    const around: Around = { boxes, segments, room: { left, right: t.width, top: y - 4, bottom: bottom + 8 } };
    const place = ({ text, color, x, y }: PlacedText, spots: typeof besides): PlacedLabel => {
      const size = { width: widthOf(text), height: text.split("\n").length * lineHeight - 3 };
      const spot = freeSpot(spots(x, y, size.height), size, around);
      boxes.push(boxAt(spot, size));
      return { ...spot, text, color };
    };
    for (const end of apart(stands, top - 6, bottom + 4, lineHeight)) ends.push(place(end, besides));
    for (const value of told) values.push(place(value, over));
    y = bottom + BETWEEN;
  }
  const bottom = y - BETWEEN;
  const step = [1, 2, 4, 5, 10].find((n) => ((right - left) / Math.max(1, last - first)) * n > 46) ?? 10;
  const ticks: PlacedText[] = [];
  for (let year = last; year >= first; year -= step)
    ticks.push({ x: xOf(year), y: bottom + 6, text: t.year(year), color: t.color.muted });
  const height = bottom + 6 + lineHeight;
  return { height, left, right, headings, levels, years: ticks, breaks, links, dots, ends, values };
}

/** Whether two values of a year cannot be told apart by their places. */
function isAt(a: SeriesPoint, b: SeriesPoint, yOf: (value: number) => number): boolean {
  return a.year === b.year && Math.abs(yOf(a.value) - yOf(b.value)) < 2;
}

/** Where a line's end may be named: after it, before it, over it or under it. */
function besides(x: number, y: number, height: number): [Spot, ...Spot[]] {
  return [{ x: x + END_GAP, y, anchor: "start" }, { x: x - END_GAP, y, anchor: "end" }, ...over(x, y, height)];
}

/** Where a dot's value may be said: over it, as near as can be, or else under it. */
function over(x: number, y: number, height: number): [Spot, ...Spot[]] {
  const spots = [-1, 1].flatMap((side) =>
    GAPS.flatMap((gap): Spot[] => {
      const at = y + side * (gap + height / 2);
      return [
        { x, y: at, anchor: "middle" },
        { x: x + DOT, y: at, anchor: "end" },
        { x: x - DOT, y: at, anchor: "start" },
        { x, y: at, anchor: "end" },
        { x, y: at, anchor: "start" },
      ];
    }),
  );
  return [{ x, y: y - GAPS[0] - height / 2, anchor: "middle" }, ...spots];
}

/** End labels moved as little as keeps those at one year off each other. */
function apart(stands: readonly PlacedText[], top: number, bottom: number, lineHeight: number): PlacedText[] {
  return [...new Set(stands.map(({ x }) => x))].flatMap((x) => {
    const column = stands.filter((one) => one.x === x).sort((a, b) => a.y - b.y);
    const heights = column.map(({ text }) => text.split("\n").length * lineHeight);
    const tops = spread(
      column.map(({ y }, i) => y - (heights[i] ?? 0) / 2),
      heights,
      top,
      bottom,
    );
    return column.map((one, i) => ({ ...one, y: (tops[i] ?? 0) + (heights[i] ?? 0) / 2 }));
  });
}
