import { readPicture } from "../../chart/proof/read-picture.ts";
import { type TextBox, textBoxes } from "../../chart/svg/boxes.ts";
import { type SvgNode, textOf, walk } from "../../chart/svg/node.ts";
import { theme } from "../../chart/theme.ts";
import { faceOf } from "../../chart/type/face.ts";

/** Part of a picture, with what it says, one text a line, in reading order. */
export interface Part {
  readonly name: "title" | "subtitle" | "legend" | "chart" | "note" | "source" | "credit" | "alt" | "marks";
  readonly texts: readonly string[];
}

/** Parts whose lines are one text, broken to fit. */
const PROSE = new Set<Part["name"]>(["title", "subtitle", "note", "source"]);
const SHOWN = ["title", "subtitle", "legend", "chart", "note", "source", "credit"] as const;

/**
 * Every word of a published picture in reading order: what it shows, then what it says to those who cannot see it and to
 * a pointer.
 *
 * @throws Unreadable as readPicture does
 */
export function pictureWords(svg: string): Part[] {
  const root = readPicture(svg);
  const boxes = textBoxes(root, (weight) => faceOf(theme, weight));
  const id = root.attributes.id ?? "";
  const shown = SHOWN.flatMap((name): Part[] => {
    const own = boxes
      .filter(({ groups, node }) => [...groups, node.attributes.id].includes(`${id}-${name}`))
      .sort(inReadingOrder);
    if (own.length === 0) return [];
    const texts = own.map(({ text }) => text);
    return [{ name, texts: PROSE.has(name) ? [texts.join(" ")] : texts }];
  });
  const alt = root.children.flatMap((child) =>
    typeof child !== "string" && child.name === "desc" ? [textOf(child)] : [],
  );
  const marks = [...new Set(titlesOf(root))];
  return [
    ...shown,
    { name: "alt", texts: alt },
    ...(marks.length > 0 ? [{ name: "marks" as const, texts: marks }] : []),
  ];
}

/** Line by line, from left to right; what is less than half a line apart is on one line. */
function inReadingOrder(a: TextBox, b: TextBox): number {
  const apart = a.top - b.top;
  return Math.abs(apart) > Math.min(a.size, b.size) / 2 ? apart : a.left - b.left;
}

function titlesOf(root: SvgNode): string[] {
  const titles: string[] = [];
  for (const node of walk(root))
    if (node !== root)
      for (const child of node.children)
        if (typeof child !== "string" && child.name === "title")
          titles.push(
            child.children
              .join("")
              .replace(/\s*\n\s*/g, " / ")
              .trim(),
          );
  return titles;
}
