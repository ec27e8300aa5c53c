import type { Canvas } from "../canvas.ts";
import { spread } from "./spread.ts";

/** A column's heading: its lines, and the px where they stand. */
export interface MatrixHeading {
  readonly column: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Middle of the column, and top and bottom of the line that ties a raised heading to it. */
  readonly tieX: number;
  readonly tieTop: number;
  readonly raised: boolean;
}

export interface MatrixLayout {
  readonly height: number;
  /** Left edge of the first column, and what is between two. */
  readonly left: number;
  readonly gap: number;
  /** Top of the first row. */
  readonly top: number;
  /** Width and height of a cell. */
  readonly cell: { readonly width: number; readonly height: number };
  readonly size: number;
  readonly headingSize: number;
  readonly line: number;
  readonly headings: readonly MatrixHeading[];
  /** Names of rows with their line breaks. */
  readonly rows: ReadonlyMap<string, string>;
}

/** Widest share of the drawing that names of rows may take: on a page, on a phone. */
const NAMES = { wide: 0.32, narrow: 0.3 };
const GAP = { wide: 4, narrow: 2 };
const AFTER_NAMES = 12;
const UNDER_HEADINGS = 7;
/** Air between two headings, and between two levels of them. */
const AIR = 9;

/** How far a heading may stand from its column's middle and still be seen to belong to it, px. */
const SLIGHT = 5;

const linesOf = (text: string): string[] => text.split("\n");

/** Size of headings that find no room otherwise. */
const SMALLEST = 11;

interface Deck {
  readonly pitch: number;
  readonly left: number;
  readonly gap: number;
  readonly size: number;
  readonly line: number;
  /** The level of a column's heading, of how many columns: 0 next to the cells, 1 over it. */
  readonly of: (i: number, count: number) => number;
}

const raisedFromLast = (i: number, count: number): number => 1 - ((count - 1 - i) % 2);

/** Sets headings on their levels, each as near its column's middle as its neighbours allow. */
function deck(t: Canvas, columns: readonly string[], { pitch, left, gap, size, line, of }: Deck) {
  const width = (text: string): number =>
    Math.max(0, ...linesOf(text).map((one) => t.textWidth(one, { size, weight: 600 })));
  const middle = (i: number): number => left + i * pitch + (pitch - gap) / 2;
  const level = (i: number): number => of(i, columns.length);
  const two = columns.some((_, i) => level(i) === 1);
  const texts = columns.map((column) => {
    const longest = Math.ceil(Math.max(...column.split(" ").map(width)));
    return t.wrap(column, Math.max((two ? 2 : 1) * pitch - AIR, longest), { size, weight: 600 });
  });
  const heights = [0, 1].map((one) =>
    Math.max(0, ...texts.map((text, i) => (level(i) === one ? linesOf(text).length * line : 0))),
  );
  const [low = 0, raised = 0] = heights;
  const top = low + (two ? raised + AIR : 0) + UNDER_HEADINGS;
  // a heading moved far no longer seems its column's; a low one as wide as two columns meets the ties beside it
  let fits = true;
  const headings = [0, 1].flatMap((one) => {
    const mine = columns.flatMap((_, i) => (level(i) === one ? [i] : []));
    const widths = mine.map((i) => width(texts[i] ?? ""));
    const wanted = mine.map((i, at) => middle(i) - (widths[at] ?? 0) / 2);
    const sizes = widths.map((own) => own + AIR);
    const starts = spread(wanted, sizes, 0, t.width + AIR);
    const bottom = top - UNDER_HEADINGS - (one === 0 ? 0 : low + AIR);
    return mine.map((i, at): MatrixHeading => {
      const text = texts[i] ?? "";
      const moved = Math.abs((starts[at] ?? 0) - (wanted[at] ?? 0));
      if (two ? one === 0 && (widths[at] ?? 0) > 2 * pitch - AIR : moved > SLIGHT) fits = false;
      const x = (starts[at] ?? 0) + (widths[at] ?? 0) / 2;
      const y = bottom - linesOf(text).length * line;
      return { column: columns[i] ?? "", text, x, y, tieX: middle(i), tieTop: bottom + 2, raised: one === 1 };
    });
  });
  return { top, headings, fits, headingSize: size };
}

/**
 * Finds the px of a matrix: names of rows broken to a column of their own, columns sharing the rest evenly, headings
 * level and broken into lines; where words are too wide for that, headings stand on two levels in turn, those above
 * tied to their column by a line.
 *
 * @param least lowest height of a cell, px
 */
export function matrixLayout(
  t: Canvas,
  rows: readonly string[],
  columns: readonly string[],
  least: number,
): MatrixLayout {
  const size = t.narrow ? 12 : t.type.axis.size;
  const line = Math.round(size * 1.2);
  const gap = t.narrow ? GAP.narrow : GAP.wide;
  const width = (text: string, weight = 600): number => t.textWidth(text, { size, weight });
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.flatMap((text) => linesOf(text).map((one) => width(one))));
  const longestWord = (text: string): number => widest(text.split(" "));

  const room = Math.max(t.width * (t.narrow ? NAMES.narrow : NAMES.wide), ...rows.map(longestWord));
  const named = rows.map((row) => t.wrap(row, room, { size, weight: 600 }));
  const count = Math.max(1, columns.length);
  // whole px, which files say in fewer figures; what is left over goes to the names
  const pitch = Math.floor((t.width - widest(named) - AFTER_NAMES + gap) / count);
  const left = t.width + gap - count * pitch;

  const at = { pitch, left, gap, line };
  // on two levels the last column is raised: moved in from the edge, it crosses no other's tie
  const level = deck(t, columns, { ...at, size, of: () => 0 });
  const raised = deck(t, columns, { ...at, size, of: raisedFromLast });
  const small = deck(t, columns, { ...at, size: SMALLEST, of: raisedFromLast });
  const { top, headings, headingSize } = [level, raised].find(({ fits }) => fits) ?? small;

  const tallest = Math.max(0, ...named.map((text) => linesOf(text).length)) * line + 6;
  const cell = { width: pitch - gap, height: Math.max(least, tallest) };
  return {
    height: top + rows.length * (cell.height + gap) - gap,
    left,
    gap,
    top,
    cell,
    size,
    headingSize,
    line,
    headings,
    rows: new Map(rows.map((row, i) => [row, named[i] ?? row])),
  };
}
