import { distance } from "fastest-levenshtein";

/**
 * The candidate someone probably meant, or undefined when none is close enough to name: a wrong guess costs more
 * than none. Case and accents count for nothing; then one slip is allowed in a short word, two in a word of five
 * letters or more, three in one of twelve or more. Of equals, the first candidate. Failing that, the only candidate
 * that begins with the word.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  if (!wanted) return undefined;
  const allowed = wanted.length < 3 ? 0 : wanted.length < 5 ? 1 : wanted.length < 12 ? 2 : 3;
  let best: string | undefined;
  let least = allowed + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const slips = folded === wanted ? 0 : distance(folded, wanted);
    if (slips < least) [best, least] = [candidate, slips];
    if (least === 0) break;
  }
  return best ?? onlyBeginning(wanted, candidates);
}

/** `platform` for `platform_id`, when it can be nothing else. */
function onlyBeginning(start: string, candidates: Iterable<string>): string | undefined {
  if (start.length < 3) return undefined;
  const found = [...candidates].filter((candidate) => fold(candidate).startsWith(start));
  return found.length === 1 ? found[0] : undefined;
}

/** Without case, accents, or difference between space, hyphen and underscore. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, "-");
}
