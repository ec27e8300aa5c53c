/** An SVG element as plain data: the one shape both engines' pictures are turned into before they are framed. */
export interface SvgNode {
  name: string;
  attributes: Record<string, string>;
  children: (SvgNode | string)[];
}

type AttributeValue = string | number | undefined;

/** Builds an element; attributes left undefined are left out, numbers are rounded to 2 decimals. */
export function svg(
  name: string,
  attributes: Record<string, AttributeValue> = {},
  children: (SvgNode | string)[] = [],
): SvgNode {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) kept[key] = typeof value === "number" ? roundNumber(value) : value;
  }
  return { name, attributes: kept, children };
}

/** A number with at most 2 decimals, as short as it can be written: `12.5`, `0`, never `-0` or `1e-7`. */
export function roundNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** Rounds every number of an attribute such as `d`, `points` or `transform`. */
export function roundNumbers(value: string): string {
  return value.replace(/[+-]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][+-]?\d+)?/g, (digits, offset: number) => {
    const rounded = roundNumber(Number(digits));
    // "1-2" is two numbers: the sign that parted them must not vanish with a rounding to zero
    const parted = /[+-]/.test(digits.charAt(0)) && offset > 0 && /[\d.]/.test(value.charAt(offset - 1));
    return parted && !rounded.startsWith("-") ? ` ${rounded}` : rounded;
  });
}

/** What XML 1.0 allows (its production Char): the rest cannot stand in a file, even escaped. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it must stand in XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, "").replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** The same between tags, where a quote is only a quote. */
function escapeText(text: string): string {
  return text.replace(NOT_XML, "").replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

/** Writes the tree as XML, one named group a line so that a difference between two files can be read. */
export function writeSvg(node: SvgNode): string {
  const attributes = Object.entries(node.attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join("");
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  const spread = node.name === "g" || node.name === "svg" || node.name === "defs";
  const inner = node.children.map((child) => {
    if (typeof child !== "string") return writeSvg(child);
    return node.name === "style" ? child.replaceAll("<", "\\3c ").replaceAll("&", "\\26 ") : escapeText(child);
  });
  return `<${node.name}${attributes}>${spread ? `\n${inner.join("\n")}\n` : inner.join("")}</${node.name}>`;
}

/** Every element below, and the element itself, in document order. */
export function* walk(node: SvgNode): Generator<SvgNode> {
  yield node;
  for (const child of node.children) if (typeof child !== "string") yield* walk(child);
}

/** The text an element shows: that of its text and tspan children, without <title>. */
export function textOf(node: SvgNode): string {
  return node.children
    .map((child) => (typeof child === "string" ? child : child.name === "title" ? "" : textOf(child)))
    .join("");
}
