import type { Lang } from "../../locale/lang.ts";
import type { RowOf } from "../drawn-rows.ts";
import { ROW } from "../svg/together.ts";
import { wrap } from "../type/wrap.ts";
import { channelText, localiseTick } from "./ticks.ts";

/** The parts of a Plot mark this file reaches into; Plot's types keep them private. */
export interface MarkInside {
  ariaLabel?: string;
  fill?: string;
  stroke?: string;
  tip?: unknown;
  channels?: Record<string, unknown>;
  fontSize?: number;
  fontWeight?: string;
  lineHeight?: number;
  lineWidth?: number;
  textOverflow?: string | null;
  splitLines?: (text: string) => string[];
  initialize?: (...args: unknown[]) => Initialized;
  initializer?: (...args: unknown[]) => Partial<Initialized>;
  render?: (...args: unknown[]) => Element | null;
}

interface Initialized {
  data?: unknown;
  channels?: Record<string, { value?: ArrayLike<unknown> | undefined }>;
}

export interface MarkHelp {
  readonly lang: Lang;
  readonly axisSize: number;
  readonly textWidth: (text: string, style: { size: number; weight: number }) => number;
  readonly rowOf: RowOf;
}

/** Every mark of `marks`, however nested, as Plot flattens them. */
export function flatMarks(marks: unknown): MarkInside[] {
  return (Array.isArray(marks) ? marks.flat(Number.POSITIVE_INFINITY) : [marks]).filter(
    (mark): mark is MarkInside => typeof mark === "object" && mark !== null && "initialize" in mark,
  );
}

function localise(channels: Initialized["channels"], lang: Lang): void {
  for (const name of ["text", "title"]) {
    const channel = channels?.[name];
    if (channel?.value) channel.value = Array.from(channel.value, (value) => channelText(value, lang));
  }
}

/** Line height of text marks that give none, in em. */
const LINE_HEIGHT = 1.18;

const taught = new WeakSet<object>();

/** How many ends at zero a mark's shapes have along each axis, once it was drawn. */
const feet = new WeakMap<object, Record<"x" | "y", number>>();

function countFeet(channels: Initialized["channels"]): Record<"x" | "y", number> {
  const zeros = (name: string): number =>
    Array.from(channels?.[name]?.value ?? []).filter((value) => value === 0).length;
  return { x: zeros("x1") + zeros("x2"), y: zeros("y1") + zeros("y2") };
}

/**
 * Makes one mark write and measure as the house does: numbers and dates of its text and title channels in the
 * picture's language (Plot writes en-US), `lineWidth` broken with the real font (Plot guesses), axis marks' labels
 * in the language, no pointer tips. What has a title is tied to the figure's row it comes from. The mark itself is
 * changed, once: a notebook's marks are made for one picture.
 */
export function teachMark(mark: MarkInside, help: MarkHelp): void {
  if (taught.has(mark)) return;
  taught.add(mark);
  const { initialize, initializer, render } = mark;
  let data: readonly unknown[] = [];
  const learn = (made: Partial<Initialized>): void => {
    if (made.data != null) data = Array.from(made.data as ArrayLike<unknown>);
  };
  mark.tip = null;
  if (initialize) {
    mark.initialize = function (...args) {
      const made = initialize.apply(this, args);
      localise(made.channels, help.lang);
      learn(made);
      feet.set(mark, countFeet(made.channels));
      return made;
    };
  }
  if (initializer) {
    mark.initializer = function (...args) {
      const made = initializer.apply(this, args);
      learn(made);
      if (!/ tick label$/.test(mark.ariaLabel ?? "")) return made;
      const labels = made.channels?.text;
      const ticks = Array.from((made.data ?? []) as ArrayLike<unknown>);
      if (labels?.value) {
        labels.value = Array.from(labels.value, (label, i) => localiseTick(label, ticks[i], i, ticks, help.lang));
      }
      return made;
    };
  }
  if (render) {
    mark.render = function (...args) {
      const group = render.apply(this, args);
      tie(group, (i) => help.rowOf(data[i]));
      return group;
    };
  }
  // Plot sets lines solid, each as high as its letters
  if (mark.lineHeight === 1) mark.lineHeight = LINE_HEIGHT;
  if (mark.splitLines && mark.lineWidth !== undefined && Number.isFinite(mark.lineWidth) && !mark.textOverflow) {
    const size = mark.fontSize ?? help.axisSize;
    const weight = mark.fontWeight === "bold" ? 700 : Number(mark.fontWeight) || 400;
    const width = mark.lineWidth * size;
    mark.splitLines = (text) => {
      const lines = wrap(text, width, (line) => help.textWidth(line, { size, weight }));
      return lines.length === 0 ? [""] : lines;
    };
  }
}

/** Writes on each shape that has a title the row it comes from. D3 keeps a shape's place in the data, or a line's places. */
function tie(group: Element | null, rowAt: (i: number) => number | undefined): void {
  for (const title of group?.querySelectorAll("title") ?? []) {
    const shape = title.parentNode as (Element & { __data__?: number | readonly number[] }) | null;
    const rows = new Set([shape?.__data__ ?? []].flat().map(rowAt));
    const [row] = rows;
    if (rows.size === 1 && row !== undefined) shape?.setAttribute(ROW, String(row));
  }
}

/** Does a mark grow from zero along this axis: bars, areas, rects and waffles stacked on `x` or `y`. */
export function growsAlong(mark: MarkInside, axis: "x" | "y"): boolean {
  if (!/^(bar|rect|area|waffle)$/.test(mark.ariaLabel ?? "")) return false;
  const kind = mark.constructor.name;
  if (/Y$/.test(kind)) return axis === "y";
  if (/X$/.test(kind)) return axis === "x";
  return mark.channels !== undefined && `${axis}2` in mark.channels;
}

/**
 * Has a drawn mark shapes that stand on zero along this axis: bars and stacks do, spans, bands and box plots do not. A
 * histogram's bins may begin at zero too, but fewer of them than stand on it.
 */
export function standsOnZero(mark: MarkInside, axis: "x" | "y"): boolean {
  const found = feet.get(mark);
  if (!growsAlong(mark, axis) || !found || found[axis] === 0) return false;
  const across = axis === "x" ? "y" : "x";
  return !growsAlong(mark, across) || found[axis] > found[across];
}
