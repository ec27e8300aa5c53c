import type { TextBox } from "./svg/boxes.ts";
import type { Extent } from "./svg/extent.ts";

/** Room in px on each side. */
export interface Sides {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** How far texts and shapes leave a drawing on each side; 0 where they do not. */
export function overflow(boxes: readonly Extent[], width: number, height: number): Sides {
  const most = (amounts: number[]): number => amounts.reduce((a, b) => Math.max(a, b), 0);
  return {
    top: most(boxes.map((box) => -box.top)),
    right: most(boxes.map((box) => box.right - width)),
    bottom: most(boxes.map((box) => box.bottom - height)),
    left: most(boxes.map((box) => -box.left)),
  };
}

/** Least air between two labels of the x axis on one line, in px. */
const AIR = 4;

/** Two labels of the x axis that touch, the leftmost such pair, or nothing. */
export function touchingLabels(boxes: readonly TextBox[]): [TextBox, TextBox] | undefined {
  const labels = boxes.filter((box) => box.groups.includes("x-axis-labels")).sort((a, b) => a.left - b.left);
  for (const [i, a] of labels.entries()) {
    for (const b of labels.slice(i + 1)) {
      if (b.left >= a.right + AIR) break;
      const sameLine = a.top < b.bottom - 3 && b.top < a.bottom - 3;
      if (a.node !== b.node && sameLine) return [a, b];
    }
  }
  return undefined;
}

/** A title of an axis that lies on labels of ticks: the side where it stands, and the room it lacks there in px. */
export function coveredTitle(
  boxes: readonly TextBox[],
  height: number,
): { side: "top" | "bottom"; by: number } | undefined {
  const labels = boxes.filter((box) => box.groups.some((name) => /^f?[xy]-axis-labels$/.test(name)));
  for (const title of boxes) {
    if (title.turned || !title.groups.some((name) => /^f?[xy]-axis-label$/.test(name))) continue;
    for (const label of labels) {
      const apart = title.left >= label.right || label.left >= title.right;
      if (apart || title.top >= label.bottom || label.top >= title.bottom) continue;
      const above = title.bottom < height / 2;
      return above
        ? { side: "top", by: title.bottom - label.top + 1 }
        : { side: "bottom", by: label.bottom - title.top + 1 };
    }
  }
  return undefined;
}

/** The widest text: the one to name when there is no room. */
export function widest(boxes: readonly TextBox[]): string {
  return [...boxes].sort((a, b) => b.right - b.left - (a.right - a.left))[0]?.text ?? "";
}
