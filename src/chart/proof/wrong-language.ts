import { wordFindings } from "../../locale/messages/proof-words.ts";
import { textOf, walk } from "../svg/node.ts";
import { foreignWords } from "./foreign-words.ts";
import { rootText } from "./root-text.ts";
import type { Finding, Rule } from "./rule.ts";

/** In what is seen, in the title, in the tooltips of marks and in what screen readers are told. */
export const wrongLanguage: Rule = {
  code: "wrong-language",
  severity: "error",
  means: wordFindings.wrongLanguage.means,
  example: { body: '<text x="10" y="40" font-size="13">Not specified, June 2024</text>' },
  *check({ root, lang, scene }): Generator<Finding> {
    if (lang === undefined) return;
    const told = new Set<string>();
    const judge = function* (text: string, at?: { x: number; y: number }): Generator<Finding> {
      if (text === "" || told.has(text)) return;
      told.add(text);
      const words = foreignWords(text, lang);
      if (words.length === 0) return;
      yield { ...wordFindings.wrongLanguage.says({ text, words: words.join(", "), lang }), ...(at ? { at } : {}) };
    };
    yield* judge(rootText(root, "title"));
    for (const line of scene.lines) yield* judge(line.text, line);
    for (const node of walk(root)) {
      if (node.name === "title") yield* judge(textOf({ ...node, name: "text" }).trim());
      for (const key of ["aria-label", "aria-roledescription"]) yield* judge(node.attributes[key] ?? "");
    }
  },
};
