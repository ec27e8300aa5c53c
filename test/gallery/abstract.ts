import type { FigureSpec } from "../../src/chart/figure.ts";

/** Figures of one kind of mark, by name; the name ends in the engine's. */
export type Figures = Readonly<Record<string, FigureSpec>>;

/**
 * The words of a gallery figure: what it draws, and that it is about nothing. No row of the gallery is a fact of any
 * case: "A", "B" and "C" are invented, and say so.
 */
export function abstract(fr: string, en: string): Pick<FigureSpec, "title" | "subtitle" | "alt"> {
  return {
    title: { fr, en },
    subtitle: { fr: "Données inventées, sans objet ni unité", en: "Invented data, about nothing, with no unit" },
    alt: {
      fr: `Figure d’essai, dessinée de données inventées pour juger de son aspect : ${fr}. Elle montre de 1 à 40 valeurs.`,
      en: `A trial figure, drawn from invented data so that its looks can be judged: ${en}. It shows 1 to 40 values.`,
    },
  };
}

/** Invented numbers between 0 and 1, the same on every run (a linear congruential generator, constants of MINSTD). */
export function invented(count: number, seed: number): number[] {
  let state = seed * 7919 + 104729;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  });
}

/** The first days of `count` months from January of a year, as ISO dates. */
export function months(year: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `${year + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-01`,
  );
}
