/** These functions run in the browser, on a page that holds pictures. They may use nothing from outside themselves. */

/** A line of text as the browser sets it: its ink in px from its picture's corner, and how wide it is before scaling. */
export interface Line {
  readonly picture: string;
  readonly text: string;
  readonly weight: string;
  readonly size: number;
  readonly width: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether every character comes from the first font asked for. */
  readonly embedded: boolean;
}

export interface Inlined {
  readonly lines: readonly Line[];
  readonly boxes: Readonly<Record<string, { width: number; height: number }>>;
  readonly repeatedIds: readonly string[];
  readonly faces: readonly { family: string; weight: string; status: string }[];
}

/** Measures every picture written into the page. */
export async function measureInlined(): Promise<Inlined> {
  await document.fonts.ready;
  await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.textRendering = "geometricPrecision";
  const lines: Line[] = [];
  const boxes: Record<string, { width: number; height: number }> = {};

  for (const svg of document.querySelectorAll<SVGSVGElement>("body > svg")) {
    const frame = svg.getBoundingClientRect();
    boxes[svg.id] = { width: frame.width, height: frame.height };
    for (const element of svg.querySelectorAll("text")) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let at = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || parent.localName === "title") continue;
        const text = node.textContent ?? "";
        const start = at;
        at += text.length;
        if (text.trim() === "") continue;
        const style = getComputedStyle(parent);
        const size = Number.parseFloat(style.fontSize);
        const font = (families: string): string => `${style.fontWeight} ${style.fontSize} ${families}`;
        const family = style.fontFamily.split(",")[0] ?? "";
        // a character the font lacks would be as wide as in whichever font comes next: these two differ in every one
        const widths = ["monospace", "serif"].map((next) => {
          pen.font = font(`${family},${next}`);
          return pen.measureText(text).width;
        });
        pen.font = font(style.fontFamily);
        const ink = pen.measureText(text);
        const from = element.getStartPositionOfChar(start);
        const matrix = element.getScreenCTM();
        if (!matrix) continue;
        const corners = [-ink.actualBoundingBoxLeft, ink.actualBoundingBoxRight].flatMap((x) =>
          [-ink.actualBoundingBoxAscent, ink.actualBoundingBoxDescent].map((y) =>
            new DOMPoint(from.x + x, from.y + y).matrixTransform(matrix),
          ),
        );
        const xs = corners.map((corner) => corner.x - frame.left);
        const ys = corners.map((corner) => corner.y - frame.top);
        lines.push({
          picture: svg.id,
          text,
          weight: style.fontWeight,
          size,
          width: element.getSubStringLength(start, text.length),
          left: Math.min(...xs),
          right: Math.max(...xs),
          top: Math.min(...ys),
          bottom: Math.max(...ys),
          embedded: Math.abs((widths[0] ?? 0) - (widths[1] ?? 0)) < 0.01,
        });
      }
    }
  }

  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  return {
    lines,
    boxes,
    repeatedIds: ids.sort().filter((id, i) => id === ids[i - 1]),
    faces: [...document.fonts].map(({ family, weight, status }) => ({ family, weight, status })),
  };
}

/** The natural size of every picture the page shows as an image, in order; 0 × 0 for what did not load. */
export async function measureImages(): Promise<{ width: number; height: number }[]> {
  const images = [...document.images];
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  return images.map((image) => ({
    width: image.naturalWidth,
    height: image.naturalHeight,
  }));
}
