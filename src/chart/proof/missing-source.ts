import { wordFindings } from "../../locale/messages/proof-words.ts";
import { textOf, walk } from "../svg/node.ts";
import type { Rule } from "./rule.ts";

/** A line that begins with the word, or a part of the picture so named, as in our own files. */
export const missingSource: Rule = {
  code: "missing-source",
  severity: "error",
  means: wordFindings.missingSource.means,
  example: { source: "" },
  *check({ root, scene }) {
    const said = scene.lines.some((line) => /^\(?(sources?|données|data)\b/i.test(line.text));
    const named = () =>
      [...walk(root)].some((node) => /(^|-)source$/.test(node.attributes.id ?? "") && textOf(node).trim() !== "");
    if (!said && !named()) yield wordFindings.missingSource.says();
  },
};
