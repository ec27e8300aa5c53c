import type { SvgNode } from "../../chart/svg/node.ts";
import { readSvg } from "../../chart/svg/read.ts";
import type { PageFigure } from "../page/model.ts";
import { slim } from "./slim.ts";
import { type Pair, twoModes } from "./two-modes.ts";

/** A drawing of a page, and when it is shown. */
export interface Drawing {
  readonly size: "wide" | "narrow";
  /** One for each mode, or one that does for both. */
  readonly mode: "light" | "dark" | "both";
  readonly svg: SvgNode;
}

export interface Drawings {
  readonly all: readonly Drawing[];
  /** What `var(--name)` stands for in those that do for both modes. */
  readonly pairs: ReadonlyMap<string, Pair>;
}

/** The four pictures of a figure in a language as the two drawings a page needs: one a width, in both modes' colours. */
export function drawingsOf(pictures: PageFigure["svg"]["fr"]): Drawings {
  const all: Drawing[] = [];
  const pairs = new Map<string, Pair>();
  for (const size of ["narrow", "wide"] as const) {
    const light = read(pictures[size]);
    const dark = read(pictures[`${size}Dark`]);
    const one = twoModes(light, dark, pairs);
    if (one) all.push({ size, mode: "both", svg: slim(one) });
    // a notebook may draw something else on dark paper: then the page holds both
    else all.push({ size, mode: "light", svg: slim(light) }, { size, mode: "dark", svg: slim(dark) });
  }
  return { all, pairs };
}

/** Elements that make a file of a picture: its name, its description, its metadata, its fonts. A page has its own. */
const PARTS_OF_A_FILE = new Set(["title", "desc", "metadata", "style"]);

/** The shapes of a picture. Its own <title> would be shown as a tooltip over the whole chart. */
function read(file: string): SvgNode {
  // most of a file is its fonts, not worth parsing
  const root = readSvg(file.replace(/<style>.*?<\/style>/s, ""));
  return {
    ...root,
    children: root.children.filter((child) => typeof child === "object" && !PARTS_OF_A_FILE.has(child.name)),
  };
}
