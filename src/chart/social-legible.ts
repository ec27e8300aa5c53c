import { type TextBox, textBoxes } from "./svg/boxes.ts";
import type { SvgNode } from "./svg/node.ts";
import type { Theme } from "./theme.ts";
import { faceOf } from "./type/face.ts";

/** What a reader would meet in a drawing put on a card. Sizes are in px of a card 600 px wide. */
export interface Look {
  /** 1 where it was drawn for the card; under 1 where it was made smaller than it was drawn. */
  readonly scale: number;
  /** Size of its smallest text, once made smaller; undefined where it has none. */
  readonly smallest: number | undefined;
  /** Labels that touch others, or lie across the edge of a shape, more than in the drawing as it is published. */
  readonly misplaced: number;
}

/** A drawing with smaller text (19.5 px of the 1200 px stored), or made smaller than this, is not put on a card. */
export const LEAST = { text: 9.75, scale: 0.65 } as const;

/** Least distance from a line of text to the next, as a share of its size. */
const LINE = 1.15;

/** Least air between two labels. */
const AIR = 2.5;

/** Whether a drawing can be read on a card, all of it: none of its labels is ever left out. */
export function isLegible({ scale, smallest = Number.POSITIVE_INFINITY, misplaced }: Look): boolean {
  return misplaced <= 0 && scale >= LEAST.scale && smallest >= LEAST.text;
}

/** The smallest size of text of a drawing, in px; undefined where it has none. */
export function smallestText(node: SvgNode, theme: Theme): number | undefined {
  const sizes = labels(node, theme).map(({ size }) => size);
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

/** How many labels have no air between them and another. */
export function crowdedLabels(node: SvgNode, theme: Theme): number {
  const boxes = labels(node, theme);
  return boxes.filter((box) => boxes.some((other) => other.node !== box.node && touch(box, other))).length;
}

function touch(a: TextBox, b: TextBox): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > -AIR &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > -AIR
  );
}

/**
 * The height in px, at least, of any drawing of the same labels as readable as can be: that of the labels of one
 * column, one under the other. Known from one drawing, it spares drawing again what no card could hold.
 */
export function heightOfLabels(node: SvgNode, theme: Theme): number {
  const columns = new Map<string, Set<number>>();
  for (const box of labels(node, theme)) {
    if (box.turned) continue;
    // labels of one column share their left edge, their right edge or their middle
    for (const [edge, x] of [
      ["left", box.left],
      ["right", box.right],
      ["middle", (box.left + box.right) / 2],
    ] as const) {
      const key = `${edge} ${Math.round(x)}`;
      columns.set(key, (columns.get(key) ?? new Set()).add(Math.round(box.top)));
    }
  }
  const most = Math.max(0, ...[...columns.values()].map((tops) => tops.size));
  return most * LEAST.text * LINE;
}

function labels(node: SvgNode, theme: Theme): TextBox[] {
  return textBoxes(node, (weight) => faceOf(theme, weight));
}
