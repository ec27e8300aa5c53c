import * as Plot from "@observablehq/plot";
import type { Text } from "../../locale/lang.ts";
import { orWord, versionWords } from "../../locale/versions.ts";
import type { Canvas } from "../canvas.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";
import { seriesLayout } from "./series-layout.ts";
import type { PlacedLabel, PlacedText, SeriesLine, SeriesPanel } from "./series-parts.ts";

export interface SeriesOptions<T> {
  /** What is counted, by whom and in which unit: one panel each, on its own scale, in the order they come. */
  readonly panel: Get<T, Text | string>;
  /** What makes a line. */
  readonly line: Get<T, string>;
  /** Name of the line, at its end where the panel has several; the row's `fr` and `en` unless told. */
  readonly name?: Get<T, Text | string>;
  readonly year: Get<T, number>;
  readonly value: Get<T, number>;
  /** `first` for a value since revised, `revised`, `conflict`, or nothing: as versions gives them. */
  readonly version?: Get<T, string | null | undefined>;
  /** Not to be joined to the year before: words to write there, or true for none. */
  readonly broken?: Get<T, Text | string | boolean | null | undefined>;
  /** Whether the value is written at its dot, as that of a line's last year always is. */
  readonly said?: Get<T, boolean>;
  /** Colour of the row's line; the palette's second unless told. */
  readonly color?: Get<T, string>;
}

interface Drafted {
  color: string;
  name: string;
  points: SeriesLine["points"][number][];
}

function panelsOf<T>(t: Canvas, rows: Rows<T>, options: SeriesOptions<T>): SeriesPanel[] {
  const panels = new Map<string, Map<string, Drafted>>();
  [...rows].forEach((row, i) => {
    const heading = words(t, read(options.panel, row, i));
    const lines = panels.get(heading) ?? new Map<string, Drafted>();
    panels.set(heading, lines);
    const key = String(read(options.line, row, i));
    const name = words(t, read(options.name ?? ownName, row, i));
    const line = lines.get(key) ?? { name, color: read(options.color, row, i) ?? t.color.second, points: [] };
    lines.set(key, line);
    const [year, value] = [Number(read(options.year, row, i)), Number(read(options.value, row, i))];
    const version = read(options.version, row, i);
    const broken = read(options.broken, row, i);
    const remark = version ? words(t, versionWords[version]) : "";
    const number = `${t.year(year)}${t.lang === "fr" ? "\u00a0: " : ": "}${t.number(value)}`;
    line.points.push({
      ...ofRow(t, row),
      year,
      value,
      replaced: version === "first",
      broken: Boolean(broken),
      breakWords: broken && broken !== true ? words(t, broken) : "",
      said: Boolean(read(options.said, row, i)),
      title: [number, remark].filter(Boolean).join("\n"),
    });
  });
  return [...panels].map(([heading, lines]) => ({
    heading,
    // the only line of a panel is named by its heading
    lines: [...lines.values()].map((line) =>
      lines.size > 1 ? named(line, line.name) : { ...named(line, line.name || heading), name: "" },
    ),
  }));
}

/** What is said of each point begins with what it is a count of. */
function named(line: Drafted, name: string): SeriesLine {
  return { ...line, points: line.points.map((point) => ({ ...point, title: `${name}\n${point.title}` })) };
}

/**
 * Yearly series that must not be added up, one over the other under the same years: each panel has its own unit and its
 * own scale from zero. Lines stop at missing years and at changes of method; a value since revised is hollow and tied
 * to the one that replaced it; where values conflict the line forks, and goes to both.
 *
 * @param rows one value of one year each
 * @returns Plot options, in px
 */
export function series<T>(t: Canvas, rows: Rows<T>, options: SeriesOptions<T>): Plot.PlotOptions {
  const layout = seriesLayout(t, panelsOf(t, rows, options), t.say(orWord));
  const { left, right, links, dots } = layout;
  const label = (texts: readonly (PlacedText | PlacedLabel)[], style: Plot.TextOptions) =>
    Plot.text(texts, { x: "x", y: "y", text: "text", fill: "color", ...style });
  const labels = [...layout.ends, ...layout.values];
  return {
    height: layout.height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null, grid: false },
    marks: [
      Plot.ruleY(layout.levels, {
        x1: left,
        x2: right,
        y: "y",
        stroke: (level) => (level.zero ? t.color.ink : t.color.grid),
      }),
      label(layout.levels, { textAnchor: "end" }),
      label(layout.headings, { textAnchor: "start", lineAnchor: "top", fontWeight: 600 }),
      label(layout.years, { lineAnchor: "top" }),
      Plot.ruleX(layout.breaks, { x: "x", y1: "y", y2: "bottom", stroke: "color", strokeDasharray: "3 3" }),
      label(layout.breaks, { lineAnchor: "bottom", dy: -3, fontWeight: 600 }),
      // by colour, which is then written once
      ...[false, true].flatMap((revision) =>
        runs(links.filter((link) => link.revision === revision)).map(([color, some]) =>
          Plot.link(some, { x1: "x1", y1: "y1", x2: "x2", y2: "y2", stroke: color, strokeWidth: revision ? 1 : 2 }),
        ),
      ),
      ...runs(dots.filter(({ hollow }) => !hollow)).map(([color, some]) =>
        Plot.dot(some, { x: "x", y: "y", r: 3.75, fill: color, stroke: "none", title: "title" }),
      ),
      // over what replaced it, or it would be hidden
      Plot.dot(
        dots.filter(({ hollow }) => hollow),
        {
          x: "x",
          y: "y",
          r: (dot) => (dot.ring ? 7 : 3),
          fill: (dot) => (dot.ring ? "none" : t.color.paper),
          stroke: "color",
          strokeWidth: 1.5,
          title: "title",
        },
      ),
      ...(["start", "middle", "end"] as const).map((textAnchor) =>
        label(
          labels.filter(({ anchor }) => anchor === textAnchor),
          { textAnchor, fontWeight: 600 },
        ),
      ),
    ],
  };
}

/** Neighbours of one colour, in their order. */
function runs<T extends { readonly color: string }>(some: readonly T[]): [color: string, T[]][] {
  const found: [string, T[]][] = [];
  for (const one of some) {
    const last = found.at(-1);
    if (last?.[0] === one.color) last[1].push(one);
    else found.push([one.color, [one]]);
  }
  return found;
}
