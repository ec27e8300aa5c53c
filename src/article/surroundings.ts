import type { Lang } from "../locale/lang.ts";
import type { Surroundings } from "./context.ts";
import type { Setting, Span } from "./setting.ts";
import { conceptsOf } from "./vocabulary.ts";

/** Reads what a block's setting is about. Each part of the text is read once, for all the blocks it speaks for. */
export function surroundingsReader(text: string, lang: Lang) {
  const known = new Map<string, readonly string[]>();
  const conceptsAt = ([from, to]: Span): readonly string[] => {
    const key = `${from}-${to}`;
    const found = known.get(key) ?? conceptsOf(text.slice(from, to), lang);
    known.set(key, found);
    return found;
  };
  return ({ speaking, heads }: Setting, counted: readonly string[] | undefined): Surroundings => ({
    words: new Set(speaking.flatMap(conceptsAt)),
    ...(heads ? { heads: heads.map(conceptsAt) } : {}),
    ...(counted ? { counted } : {}),
  });
}
