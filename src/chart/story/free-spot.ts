/** Room that something takes, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where a text stands: the middle of its height, and the end of it that is at x. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** What a text may not cover, and the room it has. */
export interface Around {
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
  readonly room: Box;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** At both ends of a text, px. */
const AIR = 2;

/** The room a text takes at a spot. */
export function boxAt({ x, y, anchor }: Spot, { width, height }: Size): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/**
 * The first spot at which a text covers nothing and stays in its room; the one at which it covers least, where there is
 * none.
 *
 * @param spots at least one, the best first
 */
export function freeSpot(spots: readonly [Spot, ...Spot[]], size: Size, { boxes, segments, room }: Around): Spot {
  const faults = (spot: Spot): number => {
    const own = boxAt(spot, size);
    const out = own.left < room.left || own.right > room.right || own.top < room.top || own.bottom > room.bottom;
    // nor does it touch what it stands beside
    const box = { ...own, left: own.left - AIR, right: own.right + AIR };
    const covered = boxes.filter((one) => meet(one, box)).length;
    const crossed = segments.filter((one) => crosses(one, box)).length;
    // out of the picture is worse than over a word, and that than over a line
    return (out ? 100 : 0) + 10 * covered + crossed;
  };
  return spots.reduce((best, spot) => (faults(spot) < faults(best) ? spot : best));
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether any of a segment is in a box: what is left of it once cut at each side (Liang and Barsky, 1984). */
function crosses({ x1, y1, x2, y2 }: Segment, { left, right, top, bottom }: Box): boolean {
  let [from, to] = [0, 1];
  const sides = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ] as const;
  for (const [step, reach] of sides) {
    if (step === 0 && reach < 0) return false;
    if (step < 0) from = Math.max(from, reach / step);
    if (step > 0) to = Math.min(to, reach / step);
  }
  return from < to;
}
