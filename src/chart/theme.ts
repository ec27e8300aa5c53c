import { createRequire } from "node:module";

/** Colours of one mode. Text colours are WCAG AA on `paper`; mark colours at least 3:1 and apart under colour blindness. */
export interface Palette {
  readonly paper: string;
  /** Titles, values, the baseline. */
  readonly ink: string;
  /** Subtitle, axis labels, notes. */
  readonly muted: string;
  /** Source and credit. */
  readonly faint: string;
  readonly grid: string;
  /** The subject of the sentence. */
  readonly accent: string;
  /** The second subject, when there is one. */
  readonly second: string;
  /** Everything else. */
  readonly other: string;
  /** Cells and shapes with no value. */
  readonly empty: string;
  /** In this order for unnamed categories; the first is `accent`, the last is `other`. */
  readonly categorical: readonly string[];
  /** From little to much, for amounts: readable in grey, the last is the accent's dark end. */
  readonly sequential: readonly string[];
}

/** Size and line height in px, and weight, of one kind of text. */
export interface TypeStyle {
  readonly size: number;
  readonly line: number;
  readonly weight: number;
}

export interface TypeScale {
  readonly title: TypeStyle;
  readonly subtitle: TypeStyle;
  readonly legend: TypeStyle;
  /** Tick labels, and any text of a chart that gives no size. */
  readonly axis: TypeStyle;
  readonly note: TypeStyle;
  readonly source: TypeStyle;
}

export interface Spacing {
  /** Left and right of everything. */
  readonly side: number;
  readonly aboveTitle: number;
  readonly aboveSubtitle: number;
  readonly aboveLegend: number;
  readonly aboveChart: number;
  readonly aboveNote: number;
  readonly aboveSource: number;
  readonly bottom: number;
  readonly tag: { readonly width: number; readonly height: number };
  /** Height of the drawing when the notebook gives none. */
  readonly chartHeight: number;
  /** Height of one row of a chart with one category a row. */
  readonly row: number;
}

/** Everything a newsroom would change to make the charts its own. */
export interface Theme {
  readonly name: string;
  readonly brand: string;
  readonly font: {
    readonly family: string;
    /** One full TrueType file per weight; the only weights a figure may use. */
    readonly files: Readonly<Record<number, string>>;
  };
  readonly colors: { readonly light: Palette; readonly dark: Palette };
  readonly type: { readonly wide: TypeScale; readonly narrow: TypeScale };
  readonly space: { readonly wide: Spacing; readonly narrow: Spacing };
  readonly width: { readonly wide: number; readonly narrow: number };
}

const fontFile = (folder: string, file: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${folder}/${file}`);

/** The house theme. Its colours are measured in test/chart/theme.test.ts; change them there first. */
export const theme: Theme = {
  name: "recoupe",
  brand: "recoupe",
  font: {
    family: "Source Sans 3",
    files: {
      400: fontFile("400Regular", "SourceSans3_400Regular.ttf"),
      600: fontFile("600SemiBold", "SourceSans3_600SemiBold.ttf"),
      700: fontFile("700Bold", "SourceSans3_700Bold.ttf"),
    },
  },
  colors: {
    light: {
      paper: "#ffffff",
      ink: "#1b1b1b",
      muted: "#54565a",
      faint: "#6c6f74",
      grid: "#e4e4e2",
      accent: "#b5271d",
      second: "#124573",
      other: "#949390",
      empty: "#f0efed",
      categorical: ["#b5271d", "#124573", "#b08a2e", "#528dc9", "#5e293b", "#5f7a4e", "#949390"],
      sequential: ["#f6dcd3", "#eab3a3", "#da8070", "#b5271d", "#7d1410"],
    },
    dark: {
      paper: "#17181a",
      ink: "#f1f0ee",
      muted: "#b9babc",
      faint: "#97999d",
      grid: "#34363a",
      accent: "#f0685a",
      second: "#5aa2dc",
      other: "#7d7f83",
      empty: "#232528",
      categorical: ["#f0685a", "#5aa2dc", "#dcc04e", "#2f6fb8", "#d9b8e0", "#a9d8a0", "#7d7f83"],
      sequential: ["#4a211d", "#7b2f28", "#b0443a", "#f0685a", "#ffb3a6"],
    },
  },
  type: {
    wide: {
      title: { size: 23, line: 28, weight: 700 },
      subtitle: { size: 15.5, line: 20, weight: 400 },
      legend: { size: 13.5, line: 20, weight: 400 },
      axis: { size: 13, line: 16, weight: 400 },
      note: { size: 13, line: 17, weight: 400 },
      source: { size: 12, line: 16, weight: 400 },
    },
    narrow: {
      title: { size: 20, line: 24, weight: 700 },
      subtitle: { size: 14.5, line: 18.5, weight: 400 },
      legend: { size: 13, line: 19, weight: 400 },
      axis: { size: 12.5, line: 15, weight: 400 },
      note: { size: 12.5, line: 16, weight: 400 },
      source: { size: 12, line: 15, weight: 400 },
    },
  },
  space: {
    wide: {
      side: 16,
      aboveTitle: 17,
      aboveSubtitle: 5,
      aboveLegend: 11,
      aboveChart: 14,
      aboveNote: 12,
      aboveSource: 7,
      bottom: 14,
      tag: { width: 34, height: 5 },
      chartHeight: 290,
      row: 28,
    },
    narrow: {
      side: 16,
      aboveTitle: 15,
      aboveSubtitle: 5,
      aboveLegend: 10,
      aboveChart: 12,
      aboveNote: 11,
      aboveSource: 6,
      bottom: 13,
      tag: { width: 34, height: 5 },
      chartHeight: 240,
      row: 27,
    },
  },
  width: { wide: 680, narrow: 360 },
};
