import * as Plot from "@observablehq/plot";
import type { Text } from "../../locale/lang.ts";
import type { Canvas } from "../canvas.ts";
import type { OfRow } from "../drawn-rows.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";

export interface NumberCardsOptions<T> {
  /** What the number counts, its columns `fr` and `en` unless told: one card each, in the order they come. */
  readonly label?: Get<T, Text | string>;
  /** The number; two for one label stand side by side, as printed. */
  readonly value: Get<T, number>;
  /** Who prints it. */
  readonly by: Get<T, Text | string>;
  /** The numbers the story is about. */
  readonly accent?: Get<T, boolean>;
}

/** One number of a card, and who prints it. */
interface Printed {
  readonly label: string;
  readonly value: number;
  readonly accent: boolean;
  readonly by: readonly (OfRow & { readonly name: string })[];
}

interface Line extends OfRow {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly accent: boolean;
}

interface Cards {
  readonly height: number;
  /** Size and line height of the names. */
  readonly size: number;
  readonly line: number;
  readonly rules: readonly { x1: number; x2: number; y: number }[];
  readonly labels: readonly Line[];
  readonly numbers: readonly Line[];
  readonly dots: readonly Line[];
  readonly names: readonly Line[];
}

const GAP = 22;
/** Size of the numbers, px. */
const NUMBER = 38;
const RADIUS = 4.5;
const AFTER_DOT = 15;

function printedOf<T>(t: Canvas, rows: Rows<T>, options: NumberCardsOptions<T>): Printed[][] {
  const cards = new Map<string, Map<number, Printed>>();
  [...rows].forEach((row, i) => {
    const label = words(t, read(options.label ?? ownName, row, i));
    const value = Number(read(options.value, row, i));
    const accent = read(options.accent, row, i) === true;
    const card = cards.get(label) ?? new Map<number, Printed>();
    const known = card.get(value)?.by ?? [];
    card.set(value, {
      label,
      value,
      accent,
      by: [...known, { name: words(t, read(options.by, row, i)), ...ofRow(t, row) }],
    });
    cards.set(label, card);
  });
  return [...cards.values()].map((card) => [...card.values()]);
}

/** The size at which no name is cut in two, or the smallest there is. */
function nameSize(t: Canvas, cards: readonly Printed[][], width: number): number {
  const parts = cards.flat().flatMap(({ by }) => by.flatMap(({ name }) => name.split(" ")));
  const fits = (size: number): boolean => parts.every((part) => t.textWidth(part, { size }) <= width);
  return [t.type.axis.size, 12, 11.5].find(fits) ?? 11;
}

/** Cards side by side, as wide as the numbers in them are many; on a phone, one under the other. */
function layout(t: Canvas, cards: readonly Printed[][]): Cards {
  const across = t.narrow ? Math.max(2, ...cards.map((card) => card.length)) : cards.flat().length;
  const column = (t.width + GAP) / Math.max(1, across);
  const size = nameSize(t, cards, column - GAP - AFTER_DOT);
  const line = Math.round(size * 1.24);
  const heading = { size: t.type.legend.size, weight: 600 };
  const headLine = Math.round(heading.size * 1.25);
  const rules: Cards["rules"][number][] = [];
  const [labels, numbers, dots, names]: [Line[], Line[], Line[], Line[]] = [[], [], [], []];

  /** One card at a place; gives its height. */
  const put = (card: readonly Printed[], x: number, y: number, labelLines: number): number => {
    const span = t.narrow ? t.width : card.length * column - GAP;
    rules.push({ x1: x, x2: x + span, y: y + 0.5 });
    const text = t.wrap(card[0]?.label ?? "", span, heading);
    labels.push({ text, x, y: y + 8, accent: false });
    const top = y + 8 + labelLines * headLine + 4;
    const heights = card.map(({ label, value, accent, by }, i) => {
      const left = x + i * column;
      numbers.push({ text: t.number(value), x: left, y: top, accent });
      let at = top + NUMBER + 14;
      for (const { name, figureRow } of by) {
        const wrapped = t.wrap(name, (card.length === 1 ? span : column - GAP) - AFTER_DOT, { size });
        dots.push({
          text: `${t.number(value)} ${label}\n${name}`,
          x: left + RADIUS,
          y: at + line * 0.53,
          accent,
          figureRow,
        });
        names.push({ text: wrapped, x: left + AFTER_DOT, y: at, accent: false });
        at += wrapped.split("\n").length * line + 4;
      }
      return at - y;
    });
    return Math.max(0, ...heights);
  };

  const lines = (card: readonly Printed[]): number => {
    const span = t.narrow ? t.width : card.length * column - GAP;
    return t.wrap(card[0]?.label ?? "", span, heading).split("\n").length;
  };
  const most = Math.max(1, ...cards.map(lines));
  let [x, y, height] = [0, 0, 0];
  for (const card of cards) {
    const own = put(card, x, y, t.narrow ? lines(card) : most);
    height = Math.max(height, y + own);
    if (t.narrow) y += own + 14;
    else x += card.length * column;
  }
  return { height: Math.ceil(height), size, line, rules, labels, numbers, dots, names };
}

/**
 * A few published numbers that share no axis, each in large type, with a dot and a name for every report cited for it
 * (others may print it too): what is counted differs from card to card, so nothing compares their sizes, and two values
 * printed for the same thing stand side by side.
 *
 * @param rows one report a row, with the number it prints
 * @returns Plot options, in px
 */
export function numberCards<T>(t: Canvas, rows: Rows<T>, options: NumberCardsOptions<T>): Plot.PlotOptions {
  const { height, size, line, rules, labels, numbers, dots, names } = layout(t, printedOf(t, rows, options));
  const set = (lines: readonly Line[], style: Plot.TextOptions) =>
    Plot.text(lines, { x: "x", y: "y", text: "text", textAnchor: "start", lineAnchor: "top", ...style });
  const color = (one: Line): string => (one.accent ? t.color.accent : t.color.ink);
  return {
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null, grid: false },
    r: { type: "identity" },
    marks: [
      Plot.ruleY(rules, { x1: "x1", x2: "x2", y: "y", stroke: t.color.ink }),
      set(labels, { fontSize: t.type.legend.size, fontWeight: 600, lineHeight: 1.25 }),
      set(numbers, { fontSize: NUMBER, fontWeight: 700, fill: color }),
      Plot.dot(dots, {
        x: "x",
        y: "y",
        r: RADIUS,
        fill: (one: Line) => (one.accent ? t.color.accent : t.color.other),
        title: "text",
      }),
      set(names, { fontSize: size, lineHeight: line / size, fill: t.color.muted }),
    ],
  };
}
