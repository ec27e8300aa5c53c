import type { Canvas, Variant } from "./canvas.ts";
import type { Drawing } from "./drawing.ts";
import { drawLegend } from "./legend.ts";
import { type SvgNode, svg } from "./svg/node.ts";
import type { Theme, TypeStyle } from "./theme.ts";
import { faceOf } from "./type/face.ts";
import { wrap } from "./type/wrap.ts";

/** The words around a drawing, in one language, typeset. */
export interface FrameWords {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string | undefined;
  readonly source: string;
  readonly credit: string;
}

export interface Framed {
  readonly children: SvgNode[];
  readonly height: number;
}

/** Where the baseline falls in a line of text, as a share of its size under the line's middle. */
const MIDDLE_TO_BASELINE = 0.34;

/**
 * Stacks tag, title, subtitle, legend, drawing, note, source and credit from the top, each as tall as it measures, and
 * returns the layers with the height they came to.
 */
export function frame(words: FrameWords, drawing: Drawing, canvas: Canvas, variant: Variant, theme: Theme): Framed {
  const space = theme.space[variant.size];
  const { type, color, width } = canvas;
  const left = space.side;
  const children: SvgNode[] = [];
  let top = 0;

  const lines = (text: string, style: TypeStyle): string[] =>
    wrap(text, width, (line) => faceOf(theme, style.weight).width(line, style.size));

  const paragraph = (name: string, text: string, style: TypeStyle, fill: string, set = lines(text, style)): SvgNode => {
    const rows = set.map((line) => {
      const y = top + style.line / 2 + style.size * MIDDLE_TO_BASELINE;
      top += style.line;
      return svg("text", { x: left, y }, [line]);
    });
    const weight = style.weight === 400 ? undefined : style.weight;
    return svg("g", { "data-name": name, fill, "font-size": style.size, "font-weight": weight }, rows);
  };

  children.push(
    svg("rect", {
      "data-name": "tag",
      x: left,
      y: 0,
      width: space.tag.width,
      height: space.tag.height,
      fill: color.accent,
    }),
  );
  top = space.tag.height + space.aboveTitle;
  children.push(paragraph("title", words.title, type.title, color.ink));
  top += space.aboveSubtitle;
  children.push(paragraph("subtitle", words.subtitle, type.subtitle, color.muted));

  drawing.legends.forEach((legend, i) => {
    top += i === 0 ? space.aboveLegend : 4;
    const measure = (text: string): number => faceOf(theme, type.legend.weight).width(text, type.legend.size);
    const block = drawLegend(legend, { width, type: type.legend, color, measure });
    children.push(
      svg("g", { "data-name": "legend", "font-size": type.legend.size, transform: `translate(${left},${top})` }, [
        block.node,
      ]),
    );
    top += block.height;
  });

  top += space.aboveChart;
  children.push(svg("g", { transform: `translate(${left},${round(top)})` }, [drawing.content]));
  top += drawing.height;

  if (words.note) {
    top += space.aboveNote;
    children.push(paragraph("note", words.note, type.note, color.muted));
    top += space.aboveSource;
  } else {
    top += space.aboveNote;
  }

  // the credit ends the source's last line at the right edge, or takes a line of its own
  const measureSource = (text: string): number => faceOf(theme, type.source.weight).width(text, type.source.size);
  const credit = measureSource(words.credit);
  const beside = besideCredit(words.source, width, credit === 0 ? 0 : credit + 24, measureSource);
  children.push(paragraph("source", words.source, type.source, color.faint, beside.lines));
  const { fits } = beside;
  if (!fits) top += type.source.line;
  const baseline = top - type.source.line / 2 + type.source.size * MIDDLE_TO_BASELINE;
  if (words.credit) {
    children.push(
      svg(
        "text",
        {
          "data-name": "credit",
          x: fits ? left + width : left,
          y: baseline,
          "text-anchor": fits ? "end" : undefined,
          "font-size": type.source.size,
          fill: color.faint,
        },
        [words.credit],
      ),
    );
  }
  return { children, height: Math.ceil(top + space.bottom) };
}

/** The lines of a text, narrowed if need be for the last to leave room beside it; `fits` is whether it does. */
function besideCredit(text: string, width: number, room: number, measure: (text: string) => number) {
  const full = wrap(text, width, measure);
  for (let share = 1; share >= 0.5; share -= 0.05) {
    const lines = wrap(text, width * share, measure);
    // the credit's own line would have been as tall; nor is a word cut for it
    if (lines.length > full.length + 1 || lines.join(" ") !== full.join(" ")) break;
    if (measure(lines.at(-1) ?? "") + room <= width) return { lines, fits: true };
  }
  return { lines: full, fits: false };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
