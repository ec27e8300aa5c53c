import type { Lang } from "./lang.ts";
import { formatPercent } from "./numbers.ts";

type Near = "exactly" | "above" | "below";

/** Shares people say in words, with the words for just that, a little more, and a little less. */
const SAID: readonly {
  readonly share: number;
  readonly words: Readonly<Record<Lang, Readonly<Record<Near, string>>>>;
}[] = [
  odds(1, 10, "un sur dix", "one in ten"),
  odds(1, 5, "un sur cinq", "one in five"),
  odds(1, 4, "un sur quatre", "one in four"),
  odds(1, 3, "un sur trois", "one in three"),
  odds(1, 2, "un sur deux", "one in two"),
  odds(2, 3, "deux sur trois", "two in three"),
  odds(3, 4, "trois sur quatre", "three in four"),
  odds(9, 10, "neuf sur dix", "nine in ten"),
];

/** How far from a fraction a share may be and still be said by it: above, then below. */
const FAR: Readonly<Record<Exclude<Near, "exactly">, number>> = { above: 0.06, below: 0.03 };
/** Half a point: what a percentage without decimals cannot tell from the fraction. */
const SAME = 0.005;

/**
 * A share in words that are true of it: "un sur trois" within half a point of a third, "plus d’un sur trois" up to six
 * points above, "près d’un sur trois" up to three points below; its percentage where none of them is.
 *
 * @param share between 0 and 1
 */
export function roughly(share: number, lang: Lang): string {
  const near = SAID.flatMap(({ share: said, words }) => {
    const apart = share - said;
    const how: Near = Math.abs(apart) < SAME ? "exactly" : apart > 0 ? "above" : "below";
    const fits = how === "exactly" || Math.abs(apart) <= FAR[how];
    return fits ? [{ apart: Math.abs(apart), text: words[lang][how] }] : [];
  });
  const [best] = near.sort((a, b) => a.apart - b.apart);
  return best?.text ?? formatPercent(share, lang, { decimals: 0 });
}

function odds(count: number, of: number, fr: string, en: string): (typeof SAID)[number] {
  const elided = /^u/.test(fr) ? "d’" : "de ";
  return {
    share: count / of,
    words: {
      fr: { exactly: fr, above: `plus ${elided}${fr}`, below: `près ${elided}${fr}` },
      en: { exactly: en, above: `more than ${en}`, below: `nearly ${en}` },
    },
  };
}
