import type { PlotOptions } from "@observablehq/plot";
import { type Canvas, canvasFor } from "../../src/chart/canvas.ts";
import { renderFigure, type Variant, type VegaLiteSpec } from "../../src/chart/figure.ts";
import { type TextBox, textBoxes } from "../../src/chart/svg/boxes.ts";
import { readSvg } from "../../src/chart/svg/read.ts";
import { theme } from "../../src/chart/theme.ts";
import { faceOf } from "../../src/chart/type/face.ts";

export const wide: Variant = { lang: "fr", size: "wide", mode: "light" };
export const narrow: Variant = { lang: "fr", size: "narrow", mode: "light" };
/** Both widths, both languages, both modes, without drawing all eight. */
export const variants: Variant[] = [
  wide,
  { ...narrow, mode: "dark" },
  { ...wide, lang: "en", mode: "dark" },
  { ...narrow, lang: "en" },
];

export const canvas = (variant: Variant): Canvas => canvasFor(variant, theme);

const words = {
  title: { fr: "Titre", en: "Title" },
  subtitle: { fr: "Sous-titre", en: "Subtitle" },
  alt: {
    fr: "Ce qui est compté, pour qui ne voit pas l’image : 48 événements de l’affaire.",
    en: "What is counted, for those who cannot see the picture: 48 events of the case.",
  },
};

export async function drawn(variant: Variant, plot: (t: Canvas) => PlotOptions): Promise<string> {
  const { svg } = await renderFigure("a/b", { ...words, plot }, variant, { source: "Sources", fonts: false });
  return svg;
}

export async function drawnVega(variant: Variant, vegaLite: (t: Canvas) => VegaLiteSpec): Promise<string> {
  const { svg } = await renderFigure("a/b", { ...words, vegaLite }, variant, { source: "Sources", fonts: false });
  return svg;
}

/** Every line of text of a written picture, and the picture's size. */
export function textsOf(svg: string): { boxes: TextBox[]; width: number; height: number } {
  const root = readSvg(svg);
  const boxes = textBoxes(root, (weight) => faceOf(theme, weight));
  return { boxes, width: Number(root.attributes.width), height: Number(root.attributes.height) };
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly node?: unknown;
}

/** What no picture may have: texts over each other by more than a pixel, or out of the picture. One line each. */
export function faults(boxes: readonly Box[], width: number, height: number): string[] {
  const found: string[] = [];
  for (const [i, a] of boxes.entries()) {
    if (a.left < -0.5 || a.top < -0.5 || a.right > width + 0.5 || a.bottom > height + 0.5) found.push(`out: ${a.text}`);
    for (const b of boxes.slice(i + 1)) {
      if (a.node !== undefined && a.node === b.node) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1) found.push(`over: ${a.text} / ${b.text}`);
    }
  }
  return found;
}

export function faultsOf(svg: string): string[] {
  const { boxes, width, height } = textsOf(svg);
  return faults(boxes, width, height);
}
