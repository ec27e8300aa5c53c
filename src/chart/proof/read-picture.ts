import { SaxesParser } from "saxes";
import type { Text } from "../../locale/lang.ts";
import { fileFindings } from "../../locale/messages/proof-file.ts";
import type { SvgNode } from "../svg/node.ts";

/** What a picture may hold and still be a chart; past it a file is refused rather than read for minutes. */
export const LIMITS = { bytes: 4_000_000, elements: 50_000, depth: 200, texts: 5_000, entityCharacters: 1_000_000 };

/** A file that cannot be proof-read, and why. */
export class Unreadable extends Error {
  override name = "Unreadable";
  readonly wrong: Text;

  constructor(wrong: Text) {
    super(wrong.en);
    this.wrong = wrong;
  }
}

/**
 * The entities a file declares for itself, as Illustrator does for its namespaces. One made of others, one kept in
 * another file, and many large ones are refused: that is how a small file becomes a huge one.
 */
function declaredEntities(doctype: string, text: string): Record<string, string> {
  const found: Record<string, string> = {};
  let written = 0;
  for (const declaration of doctype.split("<!ENTITY").slice(1)) {
    const [, name, value] = /^\s+([\w:.-]+)\s+["']([^"'&%<]*)["']\s*>/.exec(declaration) ?? [];
    if (name === undefined || value === undefined) throw new Unreadable(fileFindings.unreadable.entities());
    found[name] = value;
    written += value.length * (text.split(`&${name};`).length - 1);
    if (written > LIMITS.entityCharacters) throw new Unreadable(fileFindings.unreadable.entities());
  }
  return found;
}

/**
 * Reads an SVG file as strictly as a browser reads `<img>`, in bounded time and memory, whatever it holds.
 *
 * @throws {Unreadable} XML that is not well formed, another format, too large, too deep, or with expanding entities
 */
export function readPicture(text: string): SvgNode {
  const size = Buffer.byteLength(text);
  if (size > LIMITS.bytes) throw new Unreadable(fileFindings.unreadable.tooLarge({ bytes: size, most: LIMITS.bytes }));
  const parser = new SaxesParser();
  const stack: SvgNode[] = [];
  let root: SvgNode | undefined;
  let prefix: string | undefined;
  let elements = 0;
  let texts = 0;
  parser.on("error", (error) => {
    throw new Unreadable(fileFindings.unreadable.notXml({ why: error.message }));
  });
  parser.on("doctype", (doctype) => {
    Object.assign(parser.ENTITIES, declaredEntities(doctype, text));
  });
  parser.on("opentag", (tag) => {
    prefix ??= prefixOf(tag.attributes);
    const name = tag.name.startsWith(prefix) ? tag.name.slice(prefix.length) : tag.name;
    const node: SvgNode = { name, attributes: { ...tag.attributes }, children: [] };
    if (root === undefined && node.name !== "svg") {
      throw new Unreadable(fileFindings.unreadable.notSvg({ root: tag.name }));
    }
    root ??= node;
    elements++;
    if (node.name === "text") texts++;
    if (elements > LIMITS.elements) throw new Unreadable(fileFindings.unreadable.tooMany({ most: LIMITS.elements }));
    if (texts > LIMITS.texts) throw new Unreadable(fileFindings.unreadable.tooManyTexts({ most: LIMITS.texts }));
    if (stack.length >= LIMITS.depth) throw new Unreadable(fileFindings.unreadable.tooDeep({ most: LIMITS.depth }));
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on("closetag", () => {
    stack.pop();
  });
  const addText = (piece: string): void => {
    stack.at(-1)?.children.push(piece);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  if (!root) throw new Unreadable(fileFindings.unreadable.notXml({ why: "empty" }));
  return root;
}

/** The prefix some programs give to every element of SVG, with its colon: `svg:`, `ns0:`. */
function prefixOf(attributes: Readonly<Record<string, string>>): string {
  const bound = Object.entries(attributes).find(
    ([key, value]) => key.startsWith("xmlns:") && value === "http://www.w3.org/2000/svg",
  );
  return bound ? `${bound[0].slice("xmlns:".length)}:` : "svg:";
}
