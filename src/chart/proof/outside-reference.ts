import { proofMessages } from "../../locale/messages/proof.ts";
import { textOf, walk } from "../svg/node.ts";
import type { Rule } from "./rule.ts";

/** Anything that runs or fetches: scripts, pages, event handlers, addresses outside the file. */
export const outsideReference: Rule = {
  code: "outside-reference",
  severity: "error",
  check({ root }) {
    const found = new Set<string>();
    for (const node of walk(root)) {
      if (/^(script|foreignObject|iframe)$/.test(node.name)) found.add(`<${node.name}>`);
      for (const [key, value] of Object.entries(node.attributes)) {
        if (/^on/i.test(key)) found.add(`${key}="…"`);
        if (/(^|:)href$/.test(key) && !/^(#|data:)/.test(value)) found.add(`${key}="${value}"`);
        if (/url\((?!["']?(#|data:))/.test(value)) found.add(`${key}="${value}"`);
      }
      if (node.name === "style" && /@import|url\((?!["']?(#|data:))/.test(textOf(node))) found.add("<style> url()");
    }
    return [...found].map((what) => proofMessages.outsideReference({ what }));
  },
};
