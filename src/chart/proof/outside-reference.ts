import { fileFindings } from "../../locale/messages/proof-file.ts";
import { textOf, walk } from "../svg/node.ts";
import type { Rule } from "./rule.ts";

/** A reference that stays in the file: to an id, or to data that is a picture or a font. */
const INSIDE = /^\s*["']?(#|data:(image|font|application\/(x-)?font))/i;

function leaves(css: string): boolean {
  return /@import/i.test(css) || [...css.matchAll(/url\(([^)]{0,40})/gi)].some(([, to = ""]) => !INSIDE.test(to));
}

/** Scripts, pages in the page, event handlers, and addresses outside the file. */
export const outsideReference: Rule = {
  code: "outside-reference",
  severity: "error",
  means: fileFindings.outsideReference.means,
  example: { body: '<image href="https://exemple.fr/logo.png" width="9" height="9"/>' },
  *check({ root }) {
    const found = new Set<string>();
    for (const node of walk(root)) {
      if (/^(.*:)?(script|foreignObject|iframe|object|embed|handler|listener)$/i.test(node.name))
        found.add(`<${node.name}>`);
      for (const [key, value] of Object.entries(node.attributes)) {
        if (/^on/i.test(key)) found.add(`${key}="…"`);
        if (/(^|:)(href|src)$/.test(key) && !INSIDE.test(value)) found.add(`${key}="${value}"`);
        else if (!key.startsWith("xmlns") && value.includes("url(") && leaves(value)) found.add(`${key}="${value}"`);
      }
      if (node.name === "style" && leaves(textOf(node))) found.add("<style> url()");
    }
    for (const what of found) yield fileFindings.outsideReference.says({ what });
  },
};
