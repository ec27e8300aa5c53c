import { barsOffZero } from "./bars-off-zero.ts";
import { clippedText } from "./clipped-text.ts";
import { duplicateIds } from "./duplicate-ids.ts";
import { faintText } from "./faint-text.ts";
import { fontNotEmbedded } from "./font-not-embedded.ts";
import { heavy } from "./heavy.ts";
import { lostInGrey } from "./lost-in-grey.ts";
import { missingAlt } from "./missing-alt.ts";
import { missingGlyph } from "./missing-glyph.ts";
import { missingSource } from "./missing-source.ts";
import { missingTitle } from "./missing-title.ts";
import { notAnnounced } from "./not-announced.ts";
import { outsideReference } from "./outside-reference.ts";
import { overlappingText } from "./overlapping-text.ts";
import type { Rule } from "./rule.ts";
import { similarColors } from "./similar-colors.ts";
import { smallText } from "./small-text.ts";
import { textOverMark } from "./text-over-mark.ts";
import { tooManyColors } from "./too-many-colors.ts";
import { typography } from "./typography.ts";
import { weakAlt } from "./weak-alt.ts";
import { wrongLanguage } from "./wrong-language.ts";

/** Every rule, in the order they are reported: the words, what is seen, what it means, the file. */
export const RULES: readonly Rule[] = [
  missingTitle,
  missingAlt,
  weakAlt,
  missingSource,
  notAnnounced,
  wrongLanguage,
  typography,
  clippedText,
  overlappingText,
  textOverMark,
  smallText,
  faintText,
  missingGlyph,
  barsOffZero,
  similarColors,
  lostInGrey,
  tooManyColors,
  duplicateIds,
  outsideReference,
  fontNotEmbedded,
  heavy,
];
