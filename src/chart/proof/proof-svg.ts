import { proofMessages } from "../../locale/messages/proof.ts";
import { textBoxes } from "../svg/boxes.ts";
import type { SvgNode } from "../svg/node.ts";
import { readSvg } from "../svg/read.ts";
import { theme as houseTheme, type Theme } from "../theme.ts";
import { faceOf } from "../type/face.ts";
import { clippedText } from "./clipped-text.ts";
import { duplicateIds } from "./duplicate-ids.ts";
import { faintText } from "./faint-text.ts";
import { missingGlyph } from "./missing-glyph.ts";
import { missingWords } from "./missing-words.ts";
import { outsideReference } from "./outside-reference.ts";
import { overlappingText } from "./overlapping-text.ts";
import type { ProofProblem, Rule } from "./rule.ts";
import { smallText } from "./small-text.ts";
import { tooManyColors } from "./too-many-colors.ts";
import { weakAlt } from "./weak-alt.ts";

/** Every rule, in the order they are reported. */
export const RULES: readonly Rule[] = [
  missingWords,
  weakAlt,
  clippedText,
  overlappingText,
  smallText,
  faintText,
  missingGlyph,
  tooManyColors,
  duplicateIds,
  outsideReference,
];

/** Proof-reads a picture as it was written, measuring its text with the theme's real font. */
export function proofSvg(text: string, theme: Theme = houseTheme): ProofProblem[] {
  let root: SvgNode;
  try {
    root = readSvg(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ code: "not-xml", severity: "error", message: proofMessages.notXml({ why }) }];
  }
  const [, , boxWidth, boxHeight] = (root.attributes.viewBox ?? "").split(/[\s,]+/).map(Number);
  const picture = {
    root,
    width: boxWidth ?? Number(root.attributes.width),
    height: boxHeight ?? Number(root.attributes.height),
    texts: textBoxes(root, (weight) => faceOf(theme, weight)),
    theme,
  };
  return RULES.flatMap(({ code, severity, check }) => check(picture).map((message) => ({ code, severity, message })));
}
