import type { Lang } from "../locale/lang.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";

/** First and second, which say an order more than a number; a third party. */
export function isOrder(tokens: readonly Token[], at: number, count: Quantity): boolean {
  if (count.next > at + 1) return false;
  if (/^thirds$/.test(tokens[at]?.fold ?? "") || /^part(?:y|ies)$/.test(after(tokens, at + 1)?.fold ?? "")) return true;
  return (count.amounts[0]?.value ?? 0) <= 2 && tokens[at]?.fold !== "deuxieme";
}

/** Un téléphone neuf, flambant neuf: new, not nine. */
export function isNew(tokens: readonly Token[], at: number, count: Quantity): boolean {
  if (tokens[at]?.fold !== "neuf" || count.next > at + 1) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (/^(?:flambant|tout|toute|du|quoi)$/.test(before?.fold ?? "")) return true;
  const counts = /^(?:sont|etaient|furent|a|ont|avait|avaient|compte|comptait|recense|et|ou|soit|dont|en)$/;
  return before?.kind === "word" && !counts.test(before.fold) && (next === undefined || next.kind === "sign");
}

/** `un`, `une`, `one`: articles and pronouns. Not after a word that counts: only one, au moins un. */
export function isArticle(tokens: readonly Token[], at: number, count: Quantity, lang: Lang): boolean {
  if (count.next > at + 1 || !count.spelled || count.amounts[0]?.value !== 1) return false;
  const before = tokens[at - 1]?.fold ?? "";
  return !(lang === "en" && /^(?:only|just|exactly)$/.test(before));
}

/** The word after a hyphen, or the next one. */
function after(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[at]?.text === "-" ? tokens[at + 1] : tokens[at];
}
