import { proofMessages } from "../../locale/messages/proof.ts";
import { rootText } from "./missing-words.ts";
import type { Rule } from "./rule.ts";

/** Alternative text that says too little: the title again, under 40 or over 500 characters, or with no number. */
export const weakAlt: Rule = {
  code: "weak-alt",
  severity: "warning",
  check({ root }) {
    const alt = rootText(root, "desc");
    if (alt === "") return [];
    const { length } = alt;
    const found = [];
    if (alt === rootText(root, "title")) found.push(proofMessages.weakAlt({ why: "title", length }));
    if (length < 40) found.push(proofMessages.weakAlt({ why: "short", length }));
    if (length > 500) found.push(proofMessages.weakAlt({ why: "long", length }));
    if (!/\d/.test(alt)) found.push(proofMessages.weakAlt({ why: "number", length }));
    return found;
  },
};
