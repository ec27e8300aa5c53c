import type { OfRow } from "../drawn-rows.ts";
import type { Spot } from "./free-spot.ts";

/** One value of a line. */
export interface SeriesPoint extends OfRow {
  readonly year: number;
  readonly value: number;
  /** Since replaced by its publisher: shown, and not joined. */
  readonly replaced: boolean;
  /** Not to be joined to the year before. */
  readonly broken: boolean;
  /** Words at the break, or none. */
  readonly breakWords: string;
  /** Whether its value is written at it, as that of the last one always is. */
  readonly said?: boolean;
  readonly title: string;
}

export interface SeriesLine {
  /** Name at its end; none for the only line of a panel. */
  readonly name: string;
  readonly color: string;
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPanel {
  readonly heading: string;
  readonly lines: readonly SeriesLine[];
}

export interface PlacedDot extends OfRow {
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly hollow: boolean;
  /** Hollow, and at the very place of the value that replaced it: a ring around that one's dot. */
  readonly ring: boolean;
  readonly title: string;
}

export interface PlacedLink {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly color: string;
  /** From a first value to the one that replaced it. */
  readonly revision: boolean;
}

export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly color: string;
}

/** A text at a line's end or at a dot, by the middle of its height. */
export interface PlacedLabel extends Spot {
  readonly text: string;
  readonly color: string;
}

export interface SeriesLayout {
  readonly height: number;
  /** Left and right ends of the lines' room. */
  readonly left: number;
  readonly right: number;
  readonly headings: readonly PlacedText[];
  /** Each panel's levels: 0, half, top. */
  readonly levels: readonly (PlacedText & { readonly zero: boolean })[];
  readonly years: readonly PlacedText[];
  readonly breaks: readonly (PlacedText & { readonly bottom: number })[];
  readonly links: readonly PlacedLink[];
  readonly dots: readonly PlacedDot[];
  /** At each line's end, its name and last value. */
  readonly ends: readonly PlacedLabel[];
  /** At the other dots whose value is said. */
  readonly values: readonly PlacedLabel[];
}
