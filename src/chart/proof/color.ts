import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  modeHsl,
  modeLab,
  modeLab65,
  modeLrgb,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  type Rgb,
  useMode,
} from "culori/fn";

for (const mode of [modeRgb, modeLrgb, modeXyz50, modeXyz65, modeLab, modeLab65, modeHsl]) useMode(mode as never);

/** A colour as a file paints it: opaque #rrggbb with how much of it, or a gradient or pattern nobody can name. */
export type Paint = { readonly hex: string; readonly alpha: number } | "none" | "unknown";

const BLACK: Rgb = { mode: "rgb", r: 0, g: 0, b: 0 };
const toRgb = converter("rgb");
const toLab = converter("lab65");
const distance = differenceCiede2000();

/** The eyes of readers: all cones, or one kind missing (simulated after Machado, Oliveira and Fernandes 2009). */
const EYES = {
  normal: (hex: string) => hex,
  protan: seenBy(filterDeficiencyProt(1)),
  deutan: seenBy(filterDeficiencyDeuter(1)),
  tritan: seenBy(filterDeficiencyTrit(1)),
};

export type Eye = keyof typeof EYES;

function seenBy(filter: (color: Rgb) => Rgb): (hex: string) => string {
  return (hex) => formatHex(filter(toRgb(hex) ?? BLACK));
}

/** Reads a CSS colour; `currentColor` is given by the caller. */
export function readPaint(value: string, currentColor: string): Paint {
  const text = value.trim();
  if (text === "none" || text === "transparent") return "none";
  if (/^#[0-9a-f]{6}$/i.test(text)) return { hex: text.toLowerCase(), alpha: 1 };
  if (/^currentcolor$/i.test(text)) return currentColor === text ? "unknown" : readPaint(currentColor, text);
  if (text.length > 60 || /^(url|var|context)/.test(text)) return "unknown";
  const color = toRgb(parse(text));
  if (!color) return "unknown";
  const { alpha = 1 } = color;
  return alpha === 0 ? "none" : { hex: formatHex({ ...color, alpha: 1 }), alpha };
}

/** A paint over an opaque colour, mixed as browsers do. */
export function over(paint: { hex: string; alpha: number }, ground: string): string {
  if (paint.alpha >= 1) return paint.hex;
  const mixed = [1, 3, 5].map((at) => {
    const [top, under] = [paint.hex, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(top * paint.alpha + under * (1 - paint.alpha))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}

/** The eye that tells two colours apart worst, and by how much (ΔE2000; 2 is barely seen side by side, 10 at a glance). */
export function closest(a: string, b: string): { eye: Eye; apart: number } {
  let worst: { eye: Eye; apart: number } = { eye: "normal", apart: Number.POSITIVE_INFINITY };
  for (const [eye, see] of Object.entries(EYES) as [Eye, (hex: string) => string][]) {
    const apart = distance(see(a), see(b));
    if (apart < worst.apart) worst = { eye, apart };
  }
  return worst;
}

/** ΔE2000 of two colours for an eye with all its cones. */
export function apart(a: string, b: string): number {
  return distance(a, b);
}

/** How light a colour prints in grey: CIE L*, 0 black to 100 white. */
export function lightness(hex: string): number {
  return toLab(hex)?.l ?? 0;
}

/** The hue of a colour in degrees and how colourful it is, in CIE Lab. */
export function hueOf(hex: string): { hue: number; chroma: number } {
  const { a = 0, b = 0 } = toLab(hex) ?? {};
  return { hue: (Math.atan2(b, a) * 180) / Math.PI, chroma: Math.hypot(a, b) };
}
