import { proofMessages } from "../../locale/messages/proof.ts";
import type { Rule } from "./rule.ts";

const LEAST = 11;

/** Text under 11 px as it is shown, transforms counted. */
export const smallText: Rule = {
  code: "small-text",
  severity: "error",
  check: ({ texts }) =>
    texts
      .filter((box) => box.size < LEAST - 0.01)
      .map((box) => proofMessages.smallText({ text: box.text, size: Math.round(box.size * 10) / 10 })),
};
