import type { Canvas } from "../canvas.ts";
import { contrast } from "../contrast.ts";
import type { OfRow } from "../drawn-rows.ts";

/** Units of one colour in a combination. */
export interface UpsetPart extends OfRow {
  readonly value: number;
  readonly color: string;
  readonly title: string;
}

/** Which sets some things are in, together, and how many such things there are. */
export interface UpsetCombination {
  readonly sets: readonly string[];
  readonly parts: readonly UpsetPart[];
}

export interface UpsetSet {
  readonly key: string;
  readonly label: string;
  /** Things in the set, alone or with others. */
  readonly total: number;
}

export interface UpsetLayout {
  readonly height: number;
  readonly side: number;
  /** Squares by their top left corners, a colour of a combination each. */
  readonly shapes: readonly (UpsetPart & { readonly units: readonly (readonly [number, number])[] })[];
  /** Over each stack, the number of each of its colours. */
  readonly numbers: readonly { readonly x: number; readonly y: number; readonly text: string; readonly ink: string }[];
  readonly labels: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly totals: readonly { readonly x: number; readonly y: number; readonly total: number }[];
  /** What the totals are, over them; its lines' last is at y. */
  readonly heading: { readonly x: number; readonly y: number; readonly text: string };
  /** Between the rows of the matrix, and over the first. */
  readonly rules: readonly number[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly member: boolean }[];
  /** From the first to the last member of a combination. */
  readonly stems: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
}

const PITCH = { wide: 8, narrow: 7 };
const GAP = 1.5;
/** Between the numbers of two colours, px. */
const BETWEEN = 7;

/**
 * Lays combinations out as columns of squares over a matrix of the sets they are made of, the largest first.
 *
 * @param heading what the sets' totals are
 */
export function upsetLayout(
  t: Canvas,
  sets: readonly UpsetSet[],
  combinations: readonly UpsetCombination[],
  heading = "",
): UpsetLayout {
  const { size, line } = t.type.axis;
  const totalOf = ({ parts }: UpsetCombination): number => parts.reduce((sum, { value }) => sum + value, 0);
  const numberWidth = Math.max(0, ...sets.map(({ total }) => t.textWidth(t.number(total), { size, weight: 600 })));
  const texts = sets.map(({ label }) => t.wrap(label, t.width * (t.narrow ? 0.27 : 0.24)));
  const labelWidth = Math.max(0, ...texts.flatMap((text) => text.split("\n").map((one) => t.textWidth(one))));
  const left = Math.ceil(labelWidth + 10 + numberWidth + 10);
  const column = (t.width - left) / Math.max(1, combinations.length);
  const pitch = t.narrow ? PITCH.narrow : PITCH.wide;
  const across = Math.max(2, Math.min(10, Math.floor((column - 8) / pitch)));
  const tallest = Math.max(1, ...combinations.map(totalOf));
  const base = line + 4 + Math.ceil(tallest / across) * pitch;

  const centre = (i: number): number => left + column * (i + 0.5);
  const shapes: UpsetLayout["shapes"][number][] = [];
  const numbers: UpsetLayout["numbers"][number][] = [];
  for (const [i, combination] of combinations.entries()) {
    const total = totalOf(combination);
    // a stack narrower than a full row stands in the middle of its column all the same
    const x0 = centre(i) - (Math.min(across, total) * pitch) / 2;
    let n = 0;
    for (const part of combination.parts) {
      const units = Array.from({ length: part.value }, () => {
        const at = [x0 + (n % across) * pitch, base - (Math.floor(n / across) + 1) * pitch] as const;
        n++;
        return at;
      });
      shapes.push({ ...part, units });
    }
    const y = base - Math.ceil(total / across) * pitch - 4;
    const own = combination.parts.filter(({ value }) => value > 0);
    const widths = own.map(({ value }) => t.textWidth(t.number(value), { size, weight: 600 }) + BETWEEN);
    let x = centre(i) - (widths.reduce((sum, width) => sum + width, 0) - BETWEEN) / 2;
    for (const [k, { value, color }] of own.entries()) {
      const legible = /^#[0-9a-f]{6}$/i.test(color) && contrast(color, t.color.paper) >= 4.5;
      numbers.push({ x, y, text: t.number(value), ink: legible ? color : t.color.muted });
      x += widths[k] ?? 0;
    }
  }

  const labels: UpsetLayout["labels"][number][] = [];
  const totals: UpsetLayout["totals"][number][] = [];
  const rules: number[] = [];
  const rows = new Map<string, number>();
  let y = base + 10;
  for (const [i, { key, total }] of sets.entries()) {
    const text = texts[i] ?? "";
    const height = Math.max(26, text.split("\n").length * line + 6);
    rows.set(key, y + height / 2);
    labels.push({ x: 0, y: y + height / 2, text });
    totals.push({ x: left - 10, y: y + height / 2, total });
    rules.push(y);
    y += height;
  }
  const dots = combinations.flatMap(({ sets: own }, i) =>
    sets.map(({ key }) => ({ x: centre(i), y: rows.get(key) ?? 0, member: own.includes(key) })),
  );
  const stems = combinations.flatMap(({ sets: own }, i) => {
    const at = own.map((key) => rows.get(key) ?? 0);
    return at.length > 1 ? [{ x: centre(i), top: Math.min(...at), bottom: Math.max(...at) }] : [];
  });
  const over = { x: left - 10, y: base + 5, text: t.wrap(heading, left - 10) };
  return { height: y, side: pitch - GAP, shapes, numbers, labels, totals, heading: over, rules, dots, stems };
}
