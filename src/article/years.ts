import type { Lang } from "../locale/lang.ts";
import type { NumberReading } from "./found.ts";
import type { Quantity } from "./quantity.ts";
import { stopWords } from "./stop-words.ts";
import type { Token } from "./tokens.ts";

/** Words after which four digits are a year. */
const LEADING = new Set(
  "en depuis fin debut annee annees an avant apres des jusqu entre mi ete hiver printemps automne janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre in since until till by before after from during late early mid year years and between to summer winter spring autumn".split(
    " ",
  ),
);

/** 2024 as a year and as a count, the likelier first: a count where a noun follows, a year after "en". */
export function yearReadings(
  tokens: readonly Token[],
  at: number,
  count: Quantity,
  lang: Lang,
): readonly NumberReading[] {
  const value = count.amounts[0]?.value ?? 0;
  if (value < 1700 || value > 2100) return count.amounts;
  const year: NumberReading = { kind: "date", value: String(value) };
  if (LEADING.has(tokens[at - 1]?.fold ?? "")) return [year, ...count.amounts];
  const after = tokens[count.next];
  const noun =
    after?.kind === "word" && after.gap !== "" && !stopWords[lang].has(after.fold) && /^\p{Ll}/u.test(after.text);
  return noun || count.spelled ? [...count.amounts, year] : [year, ...count.amounts];
}

/** The second year of 2023-24, 2023/24. */
export function shortYear(tokens: readonly Token[], at: number): string | undefined {
  const [year, link, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (token?.kind !== "digits" || token.text.length !== 2 || token.gap !== "" || link?.gap !== "") return undefined;
  if (!/^[-–/]$/.test(link.text) || !/^(?:19|20)\d\d$/.test(year?.text ?? "")) return undefined;
  const century = year?.text.slice(0, 2) ?? "20";
  return token.text > (year?.text.slice(2) ?? "99") ? century + token.text : undefined;
}

const TENS: ReadonlyMap<string, string> = new Map([
  ["vingt", "2"],
  ["trente", "3"],
  ["quarante", "4"],
  ["cinquante", "5"],
  ["soixante", "6"],
]);

/** A decade: années 1990, années 90, années soixante, 1990s. EDTF `199X`. */
export function decadeAt(tokens: readonly Token[], at: number, lang: Lang): { edtf: string; next: number } | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return undefined;
  const digits = token.kind === "digits" && /^(?:(?:1[89]|20)\d|[2-9])0$/.test(token.text) ? token.text : undefined;
  const plural = after?.gap === "" && after.fold === "s";
  if (lang === "en")
    return digits && digits.length === 4 && plural ? { edtf: `${digits.slice(0, 3)}X`, next: at + 2 } : undefined;
  if (before?.fold !== "annees") return undefined;
  if (digits) return { edtf: digits.length === 4 ? `${digits.slice(0, 3)}X` : `19${digits[0]}X`, next: at + 1 };
  const ten = TENS.get(token.fold);
  const single = after?.text !== "-";
  if (ten !== undefined && single) return { edtf: `19${ten}X`, next: at + 1 };
  if (token.fold !== "quatre" || !/^vingts?$/.test(tokens[at + 2]?.fold ?? "")) return undefined;
  return tokens[at + 4]?.fold === "dix" ? { edtf: "199X", next: at + 5 } : { edtf: "198X", next: at + 3 };
}
