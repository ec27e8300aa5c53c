import type { SvgNode } from "../../chart/svg/node.ts";
import { theme as houseTheme, type Theme } from "../../chart/theme.ts";

/** A paint, or another property, as it is in the light and in the dark picture. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

/** Properties a group may hold for what is in it, and their initial values. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: "#000",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1",
  "stroke-opacity": "1",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "stroke-dasharray": "none",
  "font-size": "",
  "font-weight": "",
  "font-style": "normal",
  "text-anchor": "start",
  "paint-order": "normal",
};

/** Others that may differ between the two. */
const OWN: Readonly<Record<string, string>> = {
  opacity: "1",
  "stop-color": "#000",
  "stop-opacity": "1",
  "mix-blend-mode": "normal",
};

const CONTAINERS = new Set(["svg", "g", "defs", "clipPath", "mask", "marker", "pattern"]);

/** What may stand in a stylesheet as it is. */
const PLAIN_VALUE = /^[#\w(),.% -]+$/;

type Values = Readonly<Record<string, string>>;

/** What holds at a place of the drawing: in the light picture, in the dark one, and as written so far. */
interface Above {
  readonly light: Values;
  readonly dark: Values;
  readonly written: Values;
}

/** The two pictures do not hold the same shapes in the same places. */
class Apart extends Error {}

/**
 * The light and the dark picture of a figure as one: the same shapes, written once, with colours that a stylesheet
 * switches. Colours that are the same token of the theme in both take its name (`--accent`).
 *
 * Where an engine wrote a colour once on a group in one picture and on each shape in the other, it is written on each
 * shape. Ids are those of the light picture.
 *
 * @param pairs what each name stands for: those of another drawing of the page are used, new ones are added
 * @returns undefined if the two differ in more than their paint
 */
export function twoModes(
  light: SvgNode,
  dark: SvgNode,
  pairs: Map<string, Pair>,
  theme: Theme = houseTheme,
): SvgNode | undefined {
  const names = new Map([...tokenNames(theme), ...[...pairs].map(([name, pair]) => [keyOf(pair), name] as const)]);
  const darkPrefix = `${dark.attributes.id}-`;
  const lightPrefix = `${light.attributes.id}-`;
  const sameId = (value: string): string => value.replaceAll(darkPrefix, lightPrefix);

  const nameOf = (pair: Pair): string => {
    if (!PLAIN_VALUE.test(pair.light) || !PLAIN_VALUE.test(pair.dark)) throw new Apart();
    const name = names.get(keyOf(pair)) ?? `c${names.size + 1}`;
    names.set(keyOf(pair), name);
    pairs.set(name, pair);
    return name;
  };
  const write = (pair: Pair): string => (pair.light === pair.dark ? pair.light : `var(--${nameOf(pair)})`);

  const merge = (l: SvgNode, d: SvgNode, above: Above): SvgNode => {
    if (l.name !== d.name || l.children.length !== d.children.length) throw new Apart();
    const attributes: Record<string, string> = {};
    const here = { light: { ...above.light }, dark: { ...above.dark }, written: { ...above.written } };
    const isContainer = CONTAINERS.has(l.name);
    for (const key of new Set([...Object.keys(l.attributes), ...Object.keys(d.attributes)])) {
      const pair = { light: l.attributes[key], dark: d.attributes[key] };
      if (key in INHERITED) {
        if (pair.light !== undefined) here.light[key] = pair.light;
        if (pair.dark !== undefined) here.dark[key] = sameId(pair.dark);
        // on a group, what only one of the two says is left for the shapes in it to say
        if (isContainer && (pair.light === undefined || pair.dark === undefined)) continue;
        if (isContainer) attributes[key] = write({ light: here.light[key] ?? "", dark: here.dark[key] ?? "" });
        if (isContainer) here.written[key] = attributes[key] ?? "";
      } else if (key in OWN) {
        attributes[key] = write({ light: pair.light ?? OWN[key] ?? "", dark: pair.dark ?? OWN[key] ?? "" });
      } else if (key === "id" && l.attributes.id === light.attributes.id) {
        attributes.id = l.attributes.id ?? "";
      } else {
        if (pair.light === undefined || pair.dark === undefined || pair.light !== sameId(pair.dark)) throw new Apart();
        attributes[key] = pair.light;
      }
    }
    if (!isContainer && l.name !== "title") {
      for (const key of Object.keys(INHERITED)) {
        if (here.light[key] === undefined && here.dark[key] === undefined) continue;
        const value = write({
          light: here.light[key] ?? INHERITED[key] ?? "",
          dark: here.dark[key] ?? INHERITED[key] ?? "",
        });
        if (value === (here.written[key] ?? INHERITED[key])) continue;
        attributes[key] = value;
        here.written[key] = value;
      }
    }
    const children = l.children.map((child, i) => {
      const other = d.children[i] as SvgNode | string;
      if (typeof child !== "string" && typeof other !== "string") return merge(child, other, here);
      if (child !== other) throw new Apart();
      return child;
    });
    return { name: l.name, attributes, children };
  };

  try {
    return merge(light, dark, { light: {}, dark: {}, written: {} });
  } catch (error) {
    if (error instanceof Apart) return undefined;
    throw error;
  }
}

function keyOf({ light, dark }: Pair): string {
  return `${light} ${dark}`;
}

/** The theme's colours by their values: `--paper`, `--accent`, `--sequential-2`. */
function tokenNames({ colors }: Theme): Map<string, string> {
  const names = new Map<string, string>();
  for (const [role, value] of Object.entries(colors.light)) {
    const other = colors.dark[role as keyof typeof colors.dark];
    const each =
      typeof value === "string"
        ? [[role, value, other]]
        : value.map((one: string, i: number) => [`${role}-${i + 1}`, one, other[i]]);
    for (const [name, light, dark] of each) {
      const key = keyOf({ light, dark });
      if (!names.has(key)) names.set(key, name);
    }
  }
  return names;
}
