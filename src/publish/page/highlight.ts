import hljs from "highlight.js/lib/core";
import typescript from "highlight.js/lib/languages/typescript";
import { type Html, raw } from "../html.ts";

hljs.registerLanguage("typescript", typescript);

/** What highlight.js calls a word, and the class the stylesheet colours. The rest stays plain. */
const CLASSES: Readonly<Record<string, string>> = {
  comment: "comment",
  string: "string",
  keyword: "key",
  literal: "key",
  number: "number",
  "title function_": "call",
};

/** A TypeScript script, escaped, its words in classes: `.comment`, `.string`, `.key`, `.number`, `.call`. */
export async function highlight(script: string): Promise<Html> {
  const { value } = hljs.highlight(script, { language: "typescript" });
  return raw(value.replace(/class="hljs-([^"]*)"/g, (_, name: string) => `class="${CLASSES[name] ?? "plain"}"`));
}
