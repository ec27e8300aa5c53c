import type { Text } from "../../locale/lang.ts";
import { storyMessages } from "../../locale/messages/story.ts";
import { formatFactor, formatRatio } from "../../locale/ratios.ts";
import type { Canvas } from "../canvas.ts";
import type { VegaLiteSpec } from "../figure.ts";
import { FigureError } from "../figure-error.ts";
import { type RatioRow, ratioRowsLayout, SIDE } from "./ratio-rows-layout.ts";
import { type Get, ofRow, ownName, type Rows, read, words } from "./read.ts";

export interface RatioRowsOptions<T> {
  /** Name of the row; its columns `fr` and `en` unless told. */
  readonly label?: Get<T, Text | string>;
  /** Under the name: the counts behind the ratio. */
  readonly detail?: Get<T, Text | string>;
  /** A full dot. */
  readonly ratio: Get<T, number>;
  /** Limits of an interval on it, as a line: one that goes on for ever ends with the scale. */
  readonly low?: Get<T, number>;
  readonly high?: Get<T, number>;
  /** What it could be with what is not known for certain, as a broad pale line. */
  readonly least?: Get<T, number>;
  readonly most?: Get<T, number>;
  /** The same ratio otherwise counted, as a hollow dot: never with an interval. */
  readonly beside?: Get<T, number>;
  /** What the two are ratios of: over their figures, with the dot that each is. */
  readonly columns: { readonly ratio: Text; readonly beside?: Text };
  /** What lies under one, and over one. */
  readonly sides: { readonly less: Text; readonly more: Text };
  /** Colour of the row; the palette's `other` unless told. */
  readonly color?: Get<T, string>;
}

/**
 * Ratios one under the other, on a scale where twice as many and half as many are as far from a rule at one: each with
 * its interval where it has one, and its figures at the right. A Vega-Lite specification.
 *
 *     vegaLite: (t) => ratioRows(t, windows, { ratio: "ratio", low: "low", high: "high", beside: "attacks_ratio", columns, sides })
 *
 * @param rows one ratio each, drawn in the order given
 * @throws FigureError on a ratio of zero or without end: it has no place on the scale, and is for the text
 */
export function ratioRows<T>(t: Canvas, rows: Rows<T>, options: RatioRowsOptions<T>): VegaLiteSpec {
  const { columns } = options;
  const given = [...rows].map((row, i) => ratioRow(t, row, i, options));
  const beside = columns.beside ? t.say(columns.beside) : "";
  const sides = { less: `← ${t.say(options.sides.less)}`, more: `${t.say(options.sides.more)} →` };
  const layout = ratioRowsLayout(t, given, { ratio: t.say(columns.ratio), beside }, sides);
  const { height, line, ticks, spans } = layout;
  const said = Object.fromEntries(ticks.map((tick) => [tick, formatFactor(tick, t.lang)]));
  const scale = { type: "log", base: 2, domain: layout.domain, range: layout.range, nice: false };
  const axis = { values: ticks, labelExpr: `${JSON.stringify(said)}[datum.value]`, grid: false, title: null };
  const at = (field: string) => ({ field, type: "quantitative", scale, axis });
  const px = (field: string) => ({ field, type: "quantitative", scale: null, axis: null });
  const own = { field: "color", type: "nominal", scale: null };
  const text = { type: "text", baseline: "top", lineBreak: "\n", lineHeight: line };
  const atPx = { x: px("x"), y: px("y"), text: { field: "text" } };
  const line2 = (from: string, to: string, mark: object) => ({
    transform: [{ filter: `isValid(datum.${from}) && isValid(datum.${to}) && datum.${to} > datum.${from}` }],
    mark: { type: "rule", ...mark },
    encoding: { x: at(from), x2: { field: to }, y: px("y"), color: own },
  });
  const side = (said: string, more: boolean) => ({
    data: { values: [{ one: 1, text: said }] },
    mark: {
      type: "text",
      baseline: "top",
      align: more ? "left" : "right",
      dx: more ? SIDE : -SIDE,
      color: t.color.muted,
    },
    encoding: { x: at("one"), y: { value: 0 }, text: { field: "text" } },
  });
  return {
    height,
    data: { values: layout.rows },
    layer: [
      {
        data: { values: ticks.flatMap((tick) => spans.map((span) => ({ tick, ...span }))) },
        transform: [{ filter: "datum.tick !== 1" }],
        mark: { type: "rule", color: t.color.grid },
        encoding: { x: at("tick"), y: px("from"), y2: { field: "to" } },
      },
      {
        data: { values: [{ from: 0, to: t.narrow ? line : height }, ...(t.narrow ? spans : [])] },
        mark: { type: "rule", color: t.color.ink },
        encoding: { x: { datum: 1, type: "quantitative", scale, axis }, y: px("from"), y2: { field: "to" } },
      },
      side(sides.less, false),
      side(sides.more, true),
      line2("least", "most", { strokeWidth: 9, strokeOpacity: 0.4 }),
      line2("low", "high", { strokeWidth: 2 }),
      {
        transform: [{ filter: "isValid(datum.beside)" }],
        mark: { type: "point", size: 105, strokeWidth: 1.5, fill: t.color.paper },
        encoding: { x: at("beside"), y: px("y"), stroke: own },
      },
      {
        mark: { type: "point", size: 80, stroke: t.color.paper, strokeWidth: 1.5 },
        encoding: { x: at("ratio"), y: px("y"), fill: own, tooltip: { field: "said" } },
      },
      { data: { values: layout.names }, mark: { ...text, align: "left", fontWeight: 600 }, encoding: atPx },
      { data: { values: layout.details }, mark: { ...text, align: "left", color: t.color.muted }, encoding: atPx },
      ...[false, true].flatMap((second) => {
        const ofIt = [{ filter: `datum.beside === ${second}` }];
        const key = second ? { fill: t.color.paper, stroke: t.color.muted } : { fill: t.color.muted };
        return [
          {
            data: { values: layout.numbers },
            transform: ofIt,
            mark: { ...text, align: "right", fontWeight: second ? 400 : 600 },
            encoding: atPx,
          },
          {
            data: { values: layout.headings },
            transform: ofIt,
            mark: { type: "point", size: second ? 60 : 52, strokeWidth: 1.5, ...key },
            encoding: { x: px("markX"), y: { value: line / 2 } },
          },
        ];
      }),
      {
        data: { values: layout.headings },
        mark: { ...text, align: "right", color: t.color.muted },
        encoding: atPx,
      },
    ],
  };
}

function ratioRow<T>(t: Canvas, row: T, i: number, options: RatioRowsOptions<T>): RatioRow {
  const number = (get: Get<T, number> | undefined): number | null => {
    const value = read(get, row, i);
    return value === undefined || value === null || Number.isNaN(value) ? null : value;
  };
  const label = words(t, read(options.label ?? ownName, row, i));
  const [ratio, beside] = [number(options.ratio), number(options.beside)];
  for (const value of [ratio, ...(options.beside ? [beside] : [])])
    if (value === null || value <= 0 || !Number.isFinite(value))
      throw new FigureError("not-a-ratio", storyMessages.notARatio({ label, value: String(value) }));
  const [low, high] = [number(options.low), number(options.high)];
  const interval = low !== null && high !== null && Number.isFinite(high) ? { low, high } : undefined;
  const colon = t.lang === "fr" ? "\u00a0: " : ": ";
  return {
    ...ofRow(t, row),
    label,
    detail: words(t, read(options.detail, row, i)),
    ratio: Number(ratio),
    beside,
    low,
    high,
    least: number(options.least),
    most: number(options.most),
    color: read(options.color, row, i) ?? t.color.other,
    said: `${label}${colon}${formatRatio(Number(ratio), t.lang, interval)}`,
  };
}
