import type { Lang, Text } from "../../locale/lang.ts";
import { fileFindings } from "../../locale/messages/proof-file.ts";
import type { SvgNode } from "../svg/node.ts";
import { theme as houseTheme, type Theme } from "../theme.ts";
import { readPicture, Unreadable } from "./read-picture.ts";
import type { Finding, Picture, ProofProblem, Severity } from "./rule.ts";
import { RULES } from "./rules.ts";
import { readScene } from "./scene.ts";

/** Findings of one rule in one picture; more would bury the others. */
const MOST = 20;

const both = (wrong: Text, fix: Text): Text => ({ fr: `${wrong.fr} ${fix.fr}`, en: `${wrong.en} ${fix.en}` });

function problem(code: string, severity: Severity, { wrong, fix, at }: Finding): ProofProblem {
  const round = (value: number): number => Math.round(value);
  return {
    code,
    severity,
    wrong,
    fix,
    message: both(wrong, fix),
    ...(at ? { at: { x: round(at.x), y: round(at.y) } } : {}),
  };
}

function languageOf(root: SvgNode): Lang | undefined {
  const said = (root.attributes.lang ?? root.attributes["xml:lang"] ?? "").toLowerCase();
  return /^fr\b/.test(said) ? "fr" : /^en\b/.test(said) ? "en" : undefined;
}

/** Reads a picture and measures it. Throws {@link Unreadable}. */
export function pictureOf(text: string, theme: Theme): Picture {
  const root = readPicture(text);
  return { root, lang: languageOf(root), bytes: Buffer.byteLength(text), scene: readScene(root, theme), theme };
}

/**
 * Proof-reads a picture as it was written, by every rule of RULES.md, measuring its text with the theme's real font.
 * Never throws: a file that cannot be read is a problem of its own, `unreadable`.
 *
 * @returns at most 20 problems a rule, in the order of the rules
 */
export function proofSvg(text: string, theme: Theme = houseTheme): ProofProblem[] {
  return proofPicture(text, theme).problems;
}

/** The same, with the picture as read for those who look across several; undefined when it could not be. */
export function proofPicture(text: string, theme: Theme = houseTheme): { problems: ProofProblem[]; root?: SvgNode } {
  let picture: Picture;
  try {
    picture = pictureOf(text, theme);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { problems: [unreadable(error.wrong)] };
  }
  const problems: ProofProblem[] = [];
  for (const { code, severity, check } of RULES) {
    let count = 0;
    for (const finding of check(picture)) {
      const level = finding.severity ?? severity;
      if (++count > MOST) {
        problems.push({
          ...problem(code, level, { wrong: fileFindings.andMore({ code, most: MOST }), fix: { fr: "", en: "" } }),
          message: fileFindings.andMore({ code, most: MOST }),
        });
        break;
      }
      problems.push(problem(code, level, finding));
    }
  }
  if (picture.scene.cut) problems.push({ ...unreadable(fileFindings.unreadable.tooComplex()), severity: "warning" });
  return { problems, root: picture.root };
}

/** The problem that a file could not be proof-read. */
export function unreadable(wrong: Text): ProofProblem {
  return problem("unreadable", "error", { wrong, fix: fileFindings.unreadable.fix });
}
