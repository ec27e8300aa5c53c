import type { Config } from "vega-lite";
import { d3TimeLocale } from "../../locale/dates.ts";
import { d3NumberLocale } from "../../locale/numbers.ts";
import type { Canvas } from "../canvas.ts";
import type { Spacing, Theme } from "../theme.ts";

/** How numbers are written where a specification does not say. */
export const NUMBER_FORMAT = ",~f";

/** The house style and language as a Vega-Lite `config`; what a notebook's own config says wins over it. */
export function vegaConfig(canvas: Canvas, theme: Theme, space: Spacing): Config {
  const { color, type, lang } = canvas;
  const font = theme.font.family;
  const text = { labelFont: font, titleFont: font };
  const sizes = { labelFontSize: type.axis.size, titleFontSize: type.axis.size };
  return {
    locale: { number: d3NumberLocale(lang), time: d3TimeLocale(lang) },
    background: color.paper,
    font,
    padding: 0,
    view: { stroke: null, step: space.row, continuousHeight: space.chartHeight, discreteHeight: { step: space.row } },
    scale: { barBandPaddingInner: 0.26, tickBandPaddingInner: 0.26, rectBandPaddingInner: 0.08 },
    numberFormat: NUMBER_FORMAT,
    mark: { color: color.accent, tooltip: null },
    bar: { color: color.accent },
    rule: { color: color.ink },
    text: { color: color.ink, font, fontSize: type.axis.size },
    line: { strokeWidth: 2.25 },
    // Vega-Lite's own are see-through, and meet 3:1 on no paper
    point: { filled: true, size: 55, opacity: 1 },
    circle: { opacity: 1 },
    square: { opacity: 1 },
    tick: { thickness: 2, opacity: 1 },
    errorbar: { ticks: false, rule: { color: color.ink } },
    facet: { spacing: 30 },
    axis: {
      ...text,
      ...sizes,
      labelColor: color.muted,
      titleColor: color.muted,
      titleFontWeight: 400,
      title: null,
      labelLimit: 0,
      titleLimit: 0,
      labelPadding: 8,
      labelSeparation: 6,
      labelFlush: false,
      ticks: false,
      domain: false,
      gridColor: color.grid,
      gridWidth: 1,
      labelFontWeight: 400,
    },
    axisBand: { grid: false, bandPosition: 0.5 },
    axisX: { labelPadding: 7, labelAngle: 0, titleAnchor: "end", titlePadding: 6 },
    // level, above the axis, where Plot puts it
    axisY: { titleAngle: 0, titleAnchor: "end", titleAlign: "left", titleBaseline: "bottom", titleX: 0, titleY: -8 },
    axisTemporal: { ticks: true, tickColor: color.faint, tickSize: 5, grid: false, labelPadding: 4 },
    header: {
      title: null,
      ...text,
      ...sizes,
      labelColor: color.ink,
      titleColor: color.muted,
      labelLimit: 0,
      titleLimit: 0,
      labelFontWeight: 400,
    },
    // above each row, where it takes no width
    headerRow: { labelAngle: 0, labelOrient: "top", labelAnchor: "start", labelPadding: 4 },
    legend: {
      ...text,
      labelFontSize: type.legend.size,
      titleFontSize: type.legend.size,
      labelColor: color.ink,
      titleColor: color.muted,
      titleFontWeight: 400,
      labelLimit: 0,
      titleLimit: 0,
      orient: "top",
      direction: "horizontal",
      title: null,
    },
    range: {
      category: [...color.categorical],
      ordinal: [...color.sequential],
      heatmap: [...color.sequential],
      ramp: [...color.sequential],
    },
  } as Config;
}
