import type { Text } from "../locale/lang.ts";
import { LANGS } from "../locale/lang.ts";
import { replaceMarks } from "../publish/marks.ts";

/**
 * Numbers a person typed in a text: they will be wrong one day, and nobody will know. Those of facts and dates are marks
 * at this point; names of platforms and publishers, citations and addresses may hold digits.
 *
 * @returns the first of each language, with what stands around it
 */
export function typedNumbers(text: Text, names: readonly string[]): string[] {
  return LANGS.flatMap((lang) => {
    let rest = replaceMarks(text[lang], () => "")
      .replace(/\[@[^\]]*\]/g, "")
      .replace(/\]\([^)]*\)/g, "]");
    for (const name of names) rest = rest.replaceAll(name, "");
    const found = /.{0,24}\d[\d\s.,]*.{0,12}/u.exec(rest);
    return found ? [found[0].trim()] : [];
  });
}

/** The dossier's names that hold a digit, the longest first. */
export function namesWithDigits(values: readonly unknown[]): string[] {
  const names = values.filter((value): value is string => typeof value === "string" && /\d/.test(value));
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}
