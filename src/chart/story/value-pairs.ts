import type { Text } from "../../locale/lang.ts";
import { versionWords } from "../../locale/versions.ts";
import type { Canvas } from "../canvas.ts";
import type { VegaLiteSpec } from "../figure.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";

export interface ValuePairsOptions<T> {
  /** What the values are values of: one row of the drawing each, in the order they come. */
  readonly by: Get<T, string>;
  /** Its name; the row's `fr` and `en` unless told. */
  readonly label?: Get<T, Text | string>;
  readonly value: Get<T, number>;
  /** What stands at the dot; the number unless told. */
  readonly said?: Get<T, Text | string>;
  /** `first`, `revised` or `conflict`, as versions gives them. */
  readonly version: Get<T, string>;
}

/** From a dot to the end of the room its number needs, px. */
const REACH = 13;
/** Dots nearer to each other than this would hide one another, px; they are set apart in height by as much. */
const NEAR = 6;
/** What the scale measures. */
const SCALE: Text = { fr: "de plus que la plus petite des valeurs", en: "more than the lowest of the values" };

/**
 * One thing, several values: a row each, the values placed by how much more than the least of them they are, in per
 * cent of it, which makes rows of any unit and size comparable. A first edition is hollow, and tied to what revised it
 * by a line; values in conflict are alike, tied by dashes. Values all but equal are one over the other. A Vega-Lite
 * specification.
 *
 * @param rows one value each, of two or more to a name; values over 0
 */
export function valuePairs<T>(t: Canvas, rows: Rows<T>, options: ValuePairsOptions<T>): VegaLiteSpec {
  const list = [...rows].map((row, i) => ({
    ...ofRow(t, row),
    key: String(read(options.by, row, i)),
    label: words(t, read(options.label ?? ownName, row, i)),
    value: Number(read(options.value, row, i)),
    said: words(t, options.said ? read(options.said, row, i) : Number(read(options.value, row, i))),
    version: String(read(options.version, row, i)),
  }));
  const { names, centre, height, nameWidth } = placeRows(t, new Map(list.map(({ key, label }) => [key, label])));
  const values = list.map((row) => {
    const least = Math.min(...list.filter(({ key }) => key === row.key).map(({ value }) => value));
    const tip = [row.label, row.said, words(t, versionWords[row.version])].filter(Boolean).join("\n");
    const { said, version, figureRow } = row;
    const gap = row.value / least - 1;
    return { y: centre.get(row.key) ?? 0, gap, said, version, tip, least: row.value === least, figureRow };
  });
  const most = Math.max(0.01, ...values.map(({ gap }) => gap));
  const roomFor = (least: boolean) =>
    Math.max(0, ...values.filter((one) => one.least === least).map(({ said }) => t.textWidth(said, { weight: 600 })));
  const range = [Math.ceil(nameWidth + roomFor(true)) + REACH, Math.floor(t.width - roomFor(false)) - REACH];
  const pxOf = (gap: number): number => (gap / most) * ((range[1] ?? 0) - (range[0] ?? 0));
  const dots = values.map((one) => {
    const near = values.filter(({ y, gap }) => y === one.y && Math.abs(pxOf(gap) - pxOf(one.gap)) < NEAR);
    const place = near.sort((a, b) => a.gap - b.gap).indexOf(one);
    return { ...one, dotY: one.y + (place - (near.length - 1) / 2) * NEAR * 1.5 };
  });
  // a first edition is drawn last, over what revised it
  dots.sort((a, b) => Number(a.version === "first") - Number(b.version === "first"));
  const steps = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1];
  const every = steps.find((one) => most / one <= (t.narrow ? 4 : 7)) ?? most;
  const ticks = Array.from({ length: Math.floor(most / every + 1e-9) + 1 }, (_, i) => Number((every * i).toFixed(4)));
  const percents = Object.fromEntries(ticks.map((tick) => [tick, t.percent(tick, { signed: tick > 0 })]));
  const color = {
    condition: { test: "datum.version === 'conflict'", value: t.color.second },
    value: t.color.accent,
  };
  const x = {
    field: "gap",
    type: "quantitative",
    scale: { domain: [0, most], nice: false, range },
    axis: {
      values: ticks,
      labelExpr: `${JSON.stringify(percents)}[datum.value]`,
      grid: !t.narrow,
      title: t.say(SCALE),
    },
  };
  return {
    height,
    data: { values: dots },
    encoding: { y: { field: "y", type: "quantitative", scale: null, axis: null } },
    layer: [
      {
        transform: [
          { aggregate: [{ op: "max", field: "gap", as: "to" }], groupby: ["y", "version"] },
          { filter: "datum.to > 0" },
          { calculate: "0", as: "gap" },
        ],
        mark: { type: "rule", strokeWidth: 1.5 },
        encoding: {
          x,
          x2: { field: "to" },
          color,
          strokeDash: { condition: { test: "datum.version === 'conflict'", value: [3, 3] }, value: [1, 0] },
        },
      },
      {
        mark: { type: "point", size: 70, strokeWidth: 2 },
        encoding: {
          x,
          y: { field: "dotY", type: "quantitative", scale: null, axis: null },
          stroke: color,
          fill: {
            condition: [
              { test: "datum.version === 'first'", value: t.color.paper },
              { test: "datum.version === 'conflict'", value: t.color.second },
            ],
            value: t.color.accent,
          },
          tooltip: { field: "tip" },
        },
      },
      ...[true, false].map((least) => ({
        transform: [{ filter: `datum.least === ${least}` }],
        mark: { type: "text", align: least ? "right" : "left", dx: least ? 4 - REACH : REACH - 4, fontWeight: 600 },
        encoding: { x, text: { field: "said" } },
      })),
      {
        data: { values: names },
        mark: { type: "text", align: "left" },
        encoding: { x: { value: 0 }, text: { field: "text" } },
      },
    ],
  };
}

/** Where rows stand, in px, and the lines of their names: before them, or over them on a phone. */
function placeRows(t: Canvas, labels: ReadonlyMap<string, string>) {
  const { line } = t.type.axis;
  const rows = [...labels].map(([key, label]) => ({
    key,
    lines: t.wrap(label, t.narrow ? t.width : t.width * 0.34).split("\n"),
  }));
  const widths = rows.flatMap(({ lines }) => lines.map((text) => t.textWidth(text)));
  const names: { text: string; y: number }[] = [];
  const centre = new Map<string, number>();
  let top = 0;
  for (const { key, lines } of rows) {
    const tall = lines.length * line;
    const height = t.narrow ? tall + 31 : Math.max(27, tall + 6);
    const middle = t.narrow ? top + tall + 12 : top + height / 2;
    const first = t.narrow ? top + line / 2 : middle - tall / 2 + line / 2;
    centre.set(key, middle);
    for (const [i, text] of lines.entries()) names.push({ text, y: first + i * line });
    top += height;
  }
  return { names, centre, height: top, nameWidth: t.narrow ? 0 : Math.max(0, ...widths) + 16 };
}
