import { storyMessages } from "../../locale/messages/story.ts";
import type { Canvas } from "../canvas.ts";
import type { OfRow } from "../drawn-rows.ts";
import { FigureError } from "../figure-error.ts";

/** One colour's share of a group. */
export interface UnitsPart extends OfRow {
  readonly value: number;
  readonly color: string;
  /** Outlined rather than filled: what is not known. */
  readonly hollow?: boolean;
  readonly title: string;
}

export interface UnitsGroup {
  readonly label: string;
  readonly parts: readonly UnitsPart[];
}

/** A unit: the top left corner of its square. */
export type Unit = readonly [x: number, y: number];

export interface PlacedGroup {
  readonly label: string;
  readonly total: number;
  /** Top of the first line of the label, and its lines. */
  readonly top: number;
  readonly lines: string;
  /** Right edge of the number. */
  readonly numberX: number;
  readonly parts: readonly (UnitsPart & { readonly units: readonly Unit[] })[];
}

export interface UnitsLayout {
  readonly height: number;
  /** Side of a square. */
  readonly side: number;
  readonly size: number;
  readonly line: number;
  readonly groups: readonly PlacedGroup[];
}

/** Past this, a reader does not count but compare lengths: bars do that better. */
const MOST_UNITS = 600;
const LARGEST = 17;
const SMALLEST = 9;
/** Extra air after each five, so that an eye counts by fives and tens. */
const AFTER_FIVE = 4;
/** Lines of units a group may take before its squares are made smaller: on a page, on a phone. */
const LINES = { wide: 3, narrow: 4 };

/** Width of a line of units, in squares of a pitch. */
const lineWidth = (count: number, pitch: number): number => count * pitch + (Math.ceil(count / 5) - 1) * AFTER_FIVE;

/** How many squares to a line, a multiple of ten (or five, where ten do not fit), and how far apart. */
function grid(most: number, width: number, lines: number): { perLine: number; pitch: number } {
  for (let pitch = LARGEST; pitch >= SMALLEST; pitch--) {
    const tens = [60, 50, 40, 30, 20, 10].find((count) => lineWidth(count, pitch) <= width) ?? 5;
    if (Math.ceil(most / tens) <= lines || pitch === SMALLEST) return { perLine: tens, pitch };
  }
  return { perLine: 5, pitch: SMALLEST };
}

function check(groups: readonly UnitsGroup[]): number {
  let total = 0;
  for (const { label, parts } of groups) {
    for (const { value } of parts) {
      if (!Number.isInteger(value) || value < 0) {
        throw new FigureError("not-a-count", storyMessages.notACount({ label, value: String(value) }));
      }
      total += value;
    }
  }
  if (total > MOST_UNITS) {
    throw new FigureError("too-many-units", storyMessages.tooManyUnits({ count: total, most: MOST_UNITS }));
  }
  return total;
}

/**
 * Lays counts out as squares, the same number to a line in every group, so that lines compare as bars do. Label and
 * number stand to the left, or over the squares on a phone. Throws FigureError on what is not a count.
 */
export function unitsLayout(t: Canvas, given: readonly UnitsGroup[]): UnitsLayout {
  check(given);
  const { size, line } = t.type.axis;
  const totals = given.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const most = Math.max(1, ...totals);
  const bold = { size, weight: 600 };
  const numberWidth = Math.max(0, ...totals.map((total) => t.textWidth(t.number(total), bold)));
  const labelMost = t.narrow ? t.width - numberWidth - 8 : t.width * 0.34;
  const wrapped = given.map(({ label }) => t.wrap(label, labelMost, { size }));
  const widest = Math.max(0, ...wrapped.flatMap((text) => text.split("\n").map((one) => t.textWidth(one, { size }))));
  const left = t.narrow ? 0 : Math.ceil(widest + 14 + numberWidth + 12);
  const { perLine, pitch } = grid(most, t.width - left, t.narrow ? LINES.narrow : LINES.wide);
  const side = pitch - 2;

  let y = 0;
  const groups = given.map((group, i): PlacedGroup => {
    const total = totals[i] ?? 0;
    const lines = wrapped[i] ?? "";
    const labelHeight = lines.split("\n").length * line;
    const rows = Math.max(1, Math.ceil(total / perLine));
    const top = y;
    const unitsTop = t.narrow ? top + labelHeight + 3 : top + Math.max(0, (line - side) / 2 - 1);
    let n = 0;
    const next = (): Unit => {
      const column = n % perLine;
      const row = Math.floor(n / perLine);
      n++;
      return [left + column * pitch + Math.floor(column / 5) * AFTER_FIVE, unitsTop + row * pitch];
    };
    const parts = group.parts.map((part) => ({ ...part, units: Array.from({ length: part.value }, next) }));
    const unitsBottom = unitsTop + rows * pitch;
    y = (t.narrow ? (total === 0 ? top + labelHeight : unitsBottom) : Math.max(top + labelHeight, unitsBottom)) + 11;
    const [firstLine = ""] = lines.split("\n");
    const numberX = t.narrow ? t.textWidth(firstLine, { size }) + 8 + t.textWidth(t.number(total), bold) : left - 12;
    return { label: group.label, total, top, lines, numberX, parts };
  });
  return { height: Math.max(1, Math.ceil(y - 9)), side, size, line, groups };
}
