import { typeset } from "../../locale/typography.ts";
import type { Canvas } from "../canvas.ts";
import type { Legend, LegendItem, Swatch } from "../legend.ts";
import { specified } from "./specifiers.ts";
import { tickLabel } from "./ticks.ts";

/** A scale as `plot.scale()` exposes it. */
export interface ScaleInfo {
  readonly type: string;
  readonly domain?: readonly unknown[];
  readonly range?: readonly unknown[];
  readonly step?: number;
  readonly bandwidth?: number;
  readonly apply: (value: unknown) => unknown;
}

interface LegendOptions {
  readonly label?: string | null | undefined;
  readonly tickFormat?: unknown;
}

/** What stands for each colour of a scale with names. */
interface Looks {
  readonly shape?: Swatch | undefined;
  readonly symbol?: ((value: unknown) => LegendItem["symbol"]) | undefined;
}

/** The legend of a colour scale of Plot's, as data for the frame. */
export function plotLegend(scale: ScaleInfo, options: LegendOptions, canvas: Canvas, looks: Looks = {}): Legend {
  const domain = [...(scale.domain ?? [])];
  const format = (value: unknown, index: number, values: unknown[]): string => {
    const given = options.tickFormat;
    const own = typeof given === "string" ? specified(given, canvas.lang) : given;
    const text = typeof own === "function" ? own(value, index, values) : tickLabel(value, index, values, canvas.lang);
    return typeset(String(text), canvas.lang);
  };
  const title = options.label ? { title: typeset(options.label, canvas.lang) } : {};
  if (scale.type === "ordinal" || scale.type === "categorical") {
    const items = domain.map((value, i) => ({
      label: format(value, i, domain),
      color: String(scale.apply(value)),
      shape: looks.shape ?? "square",
      symbol: looks.symbol?.(value),
    }));
    return { kind: "swatches", ...title, items };
  }
  if (scale.type === "threshold" || scale.type === "quantile" || scale.type === "quantize") {
    const limits = scale.type === "threshold" ? domain : domain.slice(0, (scale.range?.length ?? 1) - 1);
    return {
      kind: "steps",
      ...title,
      colors: (scale.range ?? []).map(String),
      limits: limits.map((value) => format(value, 0, [...limits])),
    };
  }
  const first = Number(domain[0]);
  const last = Number(domain.at(-1));
  const at = (share: number): number => first + share * (last - first);
  return {
    kind: "ramp",
    ...title,
    stops: [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].map((share) => String(scale.apply(at(share)))),
    ticks: [0, 0.5, 1].map((share) => ({ at: share, label: format(rounded(at(share)), 0, [rounded(at(share))]) })),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
